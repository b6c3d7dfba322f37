/** The version of the library; equal to the one in package.json (a test says so). */
export const version = '0.1.0';
