import type { InBothLanguages } from '../command.js';

export const help: InBothLanguages = {
  da: `Brug: npx pejlemaerker convert --from FORMAT FIL [-o FIL] [--force]
      npx pejlemaerker convert --to csv KONTAKTER.json [-o FIL]
      npx pejlemaerker convert --template [-o FIL]

Laver en datafil af andre formater. Alt, der ikke kan komme med, bliver sagt, felt for felt.

  --from csv          Et regneark med kontakter, gemt som CSV af Excel eller LibreOffice.
  --from hsds         Open Referral HSDS 3.0 som JSON.
  --from json-stat    Tal fra Danmarks Statistik (api.statbank.dk, format JSONSTAT) eller JSON-stat 2.0.
  --from statbank-csv Tal fra Danmarks Statistik som CSV. Skriv også --table.
  --to csv            En fil med kontakter som regneark.
  --template          Et tomt regneark med de kolonner, du kan bruge.
  FIL                 - læser det, der sendes ind.
  -o, --output FIL    Skriv til en fil. Ellers til skærmen. En fil, der er der i forvejen, bliver ikke rørt.
  --force             Skriv over filen.

For tal:
  --table ID          Danmarks Statistiks navn på tabellen, fx FOLK1A. Det giver den kilde, de beder om.
  --own-calculation   Tallene er regnet ud af Danmarks Statistiks tal.
  --id, --title, --unit   Tabellens id, overskrift og enhed.
  --small-counts known    Alle må kende antal på 1 til 4. Ellers bliver de skjult som "færre end 5".

Slutkode: 0 alt er i orden, 1 filen er skrevet, men har fejl, 2 det kunne ikke lade sig gøre.
`,
  en: `Usage: npx pejlemaerker convert --from FORMAT FILE [-o FILE] [--force]
       npx pejlemaerker convert --to csv CONTACTS.json [-o FILE]
       npx pejlemaerker convert --template [-o FILE]

Makes a data file of other formats. All that cannot come along is told, field by field.

  --from csv          A spreadsheet of contacts, saved as CSV by Excel or LibreOffice.
  --from hsds         Open Referral HSDS 3.0 as JSON.
  --from json-stat    Figures from Statistics Denmark (api.statbank.dk, format JSONSTAT), or JSON-stat 2.0.
  --from statbank-csv Figures from Statistics Denmark as CSV. Write --table as well.
  --to csv            A file of contacts as a spreadsheet.
  --template          An empty spreadsheet with the columns that you can use.
  FILE                - reads what is piped in.
  -o, --output FILE   Write to a file. Otherwise to the screen. A file that is there already is not touched.
  --force             Write over the file.

For figures:
  --table ID          Statistics Denmark’s name of the table, such as FOLK1A. It gives the source that they ask for.
  --own-calculation   The figures were worked out from those of Statistics Denmark.
  --id, --title, --unit   The table’s id, heading and unit.
  --small-counts known    Everybody may know counts of 1 to 4. Otherwise they are hidden as “fewer than 5”.

Exit code: 0 all is well, 1 the file is written but has errors, 2 it could not be done.
`,
};
