/** What `synoptic --help` prints. */
export const HELP = `Puts several accounts of one event side by side.

Usage: synoptic compare FILE… [options]

Compares the articles in the files (.txt, .md, .html, .docx, .article). With one
file it tells what was found in it: paragraphs, names, quotations, figures.

Options:
  --format FORMAT     what to print: json, html, markdown or csv (default: json)
  --base FILE         the article that the rows follow (default: the first)
  --unit UNIT         what is aligned: paragraph, sentence or line
                      (default: paragraph)
  --published DATE    when the articles appeared, where they do not say or say it
                      wrong: 2025-07-12; for one of them FILE=2025-07-12
  -o, --output FILE   write to a file instead of the standard output
  -h, --help          print this
  --version           print the version

Exit code: 0 all went well; 1 a file could not be read or written (what could be
read is still compared); 2 the command line is wrong.
`;
