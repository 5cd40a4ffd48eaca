/** The lines of the report as files and as text. */
import { valueColumns, type SheetColumn } from "../../components/table/sheet";
import { common } from "../../locale/common";
import type { Locale } from "../../locale/locale";
import { csvOffers, sourceColumns, type FileOffer } from "../table";
import { tableWords } from "../table/words";
import type { Edition } from "./edition";
import { reportFileWords as words } from "./file-words";
import { paperWords } from "./paper/words";
import type { Report, ReportLine, ReportPart } from "./report";

interface Written {
  part: ReportPart;
  group: string;
  line: ReportLine;
}

const written = ({ parts }: Report, { language }: Locale): Written[] =>
  parts.flatMap((part) =>
    part.groups.flatMap((group) =>
      group.lines.map((line) => ({ part, group: (group.title ?? group.above)?.[language] ?? "", line })),
    ),
  );

function lineColumns(report: Report, { reference, on, version }: Edition, locale: Locale): SheetColumn[] {
  const { language, t } = locale;
  const missing = t(common.missing);
  return valueColumns(written(report, locale), [
    [t(words.part), ({ part }) => part.title[language], 24],
    [t(words.group), ({ group }) => group, 30],
    [t(words.line), ({ line }) => line.label[language], 40],
    [t(words.value), ({ line }) => line.value?.[language] ?? missing, 60],
    [t(words.remark), ({ line }) => line.remark?.[language] ?? "", 50],
    [t(words.asOf), ({ line }) => line.asOf ?? "", 12],
    [t(tableWords["export.cited"]), ({ line }) => line.sources.join("; "), 30],
    [t(words.reference), () => reference, 16],
    [t(words.made), () => on, 12],
    [t(words.version), () => `${version.date} ${version.hash}`, 20],
  ]);
}

const citedBy = (report: Report, locale: Locale) =>
  written(report, locale).map(({ part, line }) => ({
    title: line.label[locale.language] || part.title[locale.language],
    sources: [...line.sources],
  }));

export function reportFiles(report: Report, edition: Edition, locale: Locale): FileOffer[] {
  const { t } = locale;
  const name = t(words.file, { reference: edition.reference.toLowerCase() });
  return [
    {
      label: t(tableWords["export.xlsx"]),
      name: `${name}.xlsx`,
      make: async (provenance) => {
        const { workbook } = await import("../../components/table/xlsx");
        const sheets = [
          { name: t(words.sheet), columns: lineColumns(report, edition, locale), sticky: 1 },
          { name: t(tableWords.exportSheetSources), columns: sourceColumns(citedBy(report, locale), provenance, t) },
        ];
        return workbook(sheets, t(common.missing));
      },
    },
    ...csvOffers({ name, what: t(words.lines) }, () => lineColumns(report, edition, locale), t),
  ];
}

/** For a letter or a message: headings, a line each, the number and the address. */
export function reportText(report: Report, { reference, on, version, address }: Edition, locale: Locale): string {
  const { language, t } = locale;
  const lineText = ({ label, value, remark, sources, asOf }: ReportLine): string => {
    const said = [label[language], value?.[language] ?? t(common.missing)].filter(Boolean).join(": ");
    const from = [sources[0], asOf && locale.date(asOf)].filter(Boolean).join(", ");
    return `- ${[said, remark?.[language]].filter(Boolean).join(". ")}${from ? ` [${from}]` : ""}`;
  };
  const parts = report.parts.flatMap((part) => [
    "",
    part.title[language].toLocaleUpperCase(language),
    ...part.groups.flatMap((group) => [
      ...(group.above ? [group.above[language]] : []),
      ...(group.title ? [group.title[language]] : []),
      ...group.lines.map(lineText),
    ]),
  ]);
  return [
    `${t(paperWords.title)}: ${report.name[language]}`,
    `${t(paperWords.reference, { number: reference })} · ${locale.date(on)} · ${t(paperWords.version, { date: locale.date(version.date), hash: version.hash })}`,
    ...parts,
    "",
    t(paperWords.notOfficial),
    address,
  ].join("\n");
}
