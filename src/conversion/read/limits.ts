/** How much is read: more is refused in words before it costs memory. */

const mebibyte = 1024 * 1024;

export const maxFileBytes = 50 * mebibyte;
/** Rows of a table; some lines above and below it come on top. */
export const maxRows = 100_000;
export const rowsAround = 200;
/** Of an XLSX sheet by its specification, and of the widest text that is still a table. */
export const maxColumns = 16_384;
/** Cells with the empty ones before and between them. */
export const maxCells = 5_000_000;
/** What Excel lets a cell hold; a longer one is no cell of a table but a file whose quotes went wrong. */
export const maxCellLength = 32_767;
export const maxUnpackedBytes = 300 * mebibyte;
/** Unpacked by packed; real tables come to about 20. */
export const maxRatio = 200;
export const maxArchiveEntries = 5_000;
