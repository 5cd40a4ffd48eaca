/** The views that are written, as addresses. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "csv-parse/sync";

export const layerNames = ["hydropower", "border-gates", "forest", "ntm", "projects"] as const;
export const tableLayers = ["hydropower", "border-gates", "projects"] as const;
export const levelNames = ["province", "district", "former-commune", "commune"] as const;
export const pageNames = ["figures", "indicators", "sources", "discrepancies", "help", ...layerNames] as const;
export const indicators = [
  "area",
  "population-2025",
  "population-2019",
  "population-change",
  "density-2025",
  "density-2019",
  "parts",
  "forest-cover",
  "ntm-share",
  "poverty",
  "zone",
  "plants",
  "capacity",
  "largest-plant",
  "projects",
  "capital",
  "gates",
] as const;

/** A table of data/, wherever in it the file lies. */
function rows(name: string): Record<string, string>[] {
  const root = join(import.meta.dirname, "../../data");
  const file = readdirSync(root, { recursive: true, encoding: "utf8" }).find(
    (path) => basename(path) === `${name}.csv`,
  );
  if (!file) throw new Error(`data/ has no ${name}.csv`);
  return parse(readFileSync(join(root, file), "utf8"), { columns: true, bom: true });
}
const column = (table: string, name: string): string[] => rows(table).map((row) => row[name] ?? "");

/** `commune:03160`, `hydropower:nam-muc`: everything that has a card. */
export const selections: string[] = [
  "province:11",
  ...column("districts", "code").map((code) => `district:${code}`),
  ...column("former-communes", "code").map((code) => `former-commune:${code}`),
  ...column("communes", "code").map((code) => `commune:${code}`),
  ...tableLayers.flatMap((layer) => column(layer, "id").map((id) => `${layer}:${id}`)),
].toSorted();

/** Each with the layers whose lists are opened. */
export const filters: [query: string, lists: (typeof layerNames)[number][]][] = [
  ["layers=hydropower&f=hydropower~status:operating~capacity:20..", ["hydropower"]],
  ["layers=hydropower&f=hydropower~capacity:20..29.6,unknown", ["hydropower"]],
  ["layers=hydropower&f=hydropower~status:operating~capacity:20..~words:nậm&in=district:096", ["hydropower"]],
  ["layers=hydropower&f=hydropower~words:zzz", ["hydropower"]],
  ["layers=hydropower,forest&in=commune:03158", ["hydropower", "forest"]],
  ["layers=hydropower,forest,ntm&in=district:098&era=before", ["hydropower", "forest", "ntm"]],
  ["layers=projects&f=projects~capital:1000..", ["projects"]],
  ["layers=projects&f=projects~status:under_construction~words:đường&in=district:096", ["projects"]],
  ["layers=border-gates&f=border-gates~status:operating,goods_only", ["border-gates"]],
  ["layers=ntm&f=ntm~status:advanced&era=before", ["ntm"]],
  ["layers=forest&f=forest~cover:40..&era=before", ["forest"]],
  [
    "layers=hydropower,ntm&f=hydropower~status:operating;ntm~words:m&regions=A~c03160&in=region:1",
    ["hydropower", "ntm"],
  ],
];

const columns = indicators.join(",");
/** Tables that are saved as files. */
export const tables: [name: string, query: string][] = [
  ...levelNames.map((level): [string, string] => [`units-${level}`, `table=${level}&cols=${columns}`]),
  ["units-former-commune-sorted", `era=before&table=former-commune&sort=-density-2019&q=muong&cols=${columns}`],
  ["units-commune-region", `table=commune&sort=-area&cols=${columns}&regions=Vùng thử~c03160.f03154`],
  ...tableLayers.flatMap((layer) => [
    [`${layer}`, `table=${layer}`] as [string, string],
    ...levelNames.slice(1).map((level): [string, string] => [`${layer}-by-${level}`, `table=${layer}&group=${level}`]),
  ]),
  ["hydropower-filtered", "table=hydropower&sort=-capacity&f=hydropower~status:operating~capacity:20.."],
  ["hydropower-in-district", "table=hydropower&group=commune&in=district:099"],
  ["hydropower-in-region", "table=hydropower&regions=A~c03160.c03203&in=region:1"],
  ["projects-filtered", "table=projects&f=projects~capital:1000.."],
  ["projects-in-commune", "table=projects&group=former-commune&in=commune:03325"],
];

export const regions = [
  "regions=A~f03160",
  "regions=A~c03160;B~f03160.f03154",
  "regions=Lòng chảo~c03334.c03127;Mường Nhé~c03160.c03158.c03163",
  "regions=A~c03334;B~c03160;C~c03162;D~c03151&in=region:2&layers=hydropower,projects",
];

/** Shared links of every kind: what they show, what stays of them in the address, what is said of what does not. */
export const links = [
  "at=103.016,21.39,11",
  "compare=overlay&ind=population-change",
  "compare=side&ind=area",
  "compare=side&layers=ntm",
  "compare=side&sel=district:096",
  "compare=swipe&split=30&sel=commune:03160",
  "compare=swipe&ind=density-2019&by=district&classes=own-10.123456_20_999999999",
  "compare=overlay&ind=area&classes=quantile-7&layers=hydropower,border-gates,projects,ntm,forest&regions=A~c03334;B~c03160;C~c03162;D~c03151",
  "era=before&ind=forest-cover",
  "era=before&ind=population-2019&by=district&classes=own-20000_50000",
  "era=before&layers=hydropower~60&sel=former-commune:03158&at=102.3,22.3,9.5",
  "era=before&table=former-commune&sort=-area&q=muong",
  "era=never&layers=gold,hydropower~900&sel=commune:99999&at=x,y,z&foo=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
  "layers=hydropower&f=hydropower~status:operating~gold:1..2",
  "ind=density-2025&regions=Lòng chảo~c03334.c03127",
  "ind=zone&era=after",
  "page=hydropower&in=commune:03172",
  "page=figures&regions=Vùng thử~c03160.f03154",
  "page=nowhere",
  "sel=border-gates:tay-trang&layers=border-gates",
  "sel=commune:03166&layers=hydropower,projects",
  "sel=commune:03160&regions=A~f03160",
  "sel=hydropower:nam-pay&layers=hydropower&f=hydropower~status:operating~capacity:20..",
  "sel=hydropower:khong-co",
  "table=border-gates&group=district",
  "table=commune&sel=commune:03158",
  "table=hydropower&at=103.2935,21.7981,12.5",
];

export const classings = ["quantile-7", "equal-4", "natural-6", "own-20_100"];

export const searches = [
  "muong muon",
  "03158",
  "nam muc",
  "tay trang",
  "huyen muong nhe",
  "cao toc",
  "sin thau",
  "xyzq",
];
