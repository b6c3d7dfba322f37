/** A site's own settings: none are needed for the library's tags. */
export default {};
