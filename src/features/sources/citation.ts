/** Sources and date of a row, as figures and cells of tables take them. */
export const citation = ({ source, as_of }: { source: string[]; as_of: string }) => ({ sources: source, asOf: as_of });
