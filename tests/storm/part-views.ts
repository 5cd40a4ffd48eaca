/** The views, and what is pressed in them, by which each file of the build is asked for. */
import { twoMaps, views } from "../browser/views.ts";
import type { StormSize } from "./site.ts";

export interface PartView {
  /** "?" and on, or another page of the site. */
  query: string;
  /** Selectors of what is pressed one after another, or one of `doing` before what it is done with; what is not there is passed over. */
  press?: readonly string[];
  size?: StormSize;
}

/** Where the last press has led, but `point`, which is done at what a selector finds. */
export const doing = { type: "type ", key: "key ", point: "point " } as const;
const into = (field: string, text: string): string[] => [field, `${doing.type}${text}`];
const named = (name: string): string => `button:has-text('${name}')`;
const dialog = (name: string): string => `dialog ${named(name)}`;

const download = "dialog [aria-haspopup][aria-label='Tải về']";
const star = "[data-testid=card] [aria-label*='danh sách']";
const region = "?regions=Phía nam~c03352.f03203.f03356";
const points = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "Cầu Bản Phủ" },
      geometry: { type: "Point", coordinates: [103.017, 21.386] },
    },
  ],
});
const lookup = "Xã Sín Thầu\nXã Leng Su Sìn\nMường Chà";
const correction = "?page=correct&part=hydropower.nam-muc.capacity_mw";
const sample = ["?page=convert", dialog("Dùng thử bảng mẫu")] as const;
const ofSample = (...press: string[]): PartView => ({ query: sample[0], press: [sample[1], ...press] });
const embedded = "embed.html?layers=hydropower&sel=commune:03160&controls=zoom,legend,era,search";

/**
 * What no address leads to; the search near the head, since what is read ahead for it says nothing before one types, but after what is said
 * in a card, and after the page of the reader's own tables, which the search does without.
 */
const pressed: PartView[] = [
  { query: "?page=convert" },
  { query: "?sel=commune:03160", press: [star] },
  { query: "?sel=projects:plan-north-city-airport&layers=projects" },
  { query: "?era=after", press: into("[role=combobox]", "muong") },
  { query: "?page=news" },
  { query: "?era=after", press: into("[role=combobox]", "số liệu") },
  { query: "?era=after", press: ["[data-list]"] },
  { query: "?layers=hydropower" },
  { query: "?layers=hydropower,projects", press: ["[data-list=hydropower]"] },
  { query: "?era=after", press: ["[data-list=forest]"] },
  { query: "?era=after", press: ["[data-list=ntm]"] },
  { query: region, press: ["[data-list=regions]"] },
  { query: region, press: ["[data-list=regions]", `section.regions ${named("Excel")}`] },
  { query: region, press: ["[data-list=regions]", `section.regions ${named("GeoJSON")}`] },
  { query: "?era=after", press: ["main svg path[tabindex='0']"] },
  { query: "?layers=projects", press: ["main svg path.feature >> nth=0", "main svg path.feature >> nth=5"] },
  { query: "?era=after", press: [named("Ghi công")] },
  { query: "?era=after", press: [named("Đi từng đơn vị"), `${doing.key}ArrowRight`] },
  { query: "?sel=commune:03160", press: [`[data-testid=card] ${named("Đi từng đơn vị")}`, `${doing.key}ArrowDown`] },
  { query: "?era=after", press: [named("Trợ giúp"), dialog("Xem phần giới thiệu")] },
  { query: "?page=sources" },
  { query: "?page=discrepancies" },

  { query: "?sel=commune:03160", press: [named("In bản đồ")] },
  { query: "?sel=commune:03160", press: [named("In bản đồ"), dialog("PNG")] },
  { query: "?sel=commune:03160", press: [named("In bản đồ"), dialog("SVG")] },
  { query: "?sel=commune:03160", press: ["[data-testid=card] .source button"] },
  { query: "?sel=commune:03160", press: [named("Chia sẻ")] },
  { query: "?sel=commune:03160", press: ["[data-testid=card] [aria-label^='Đặt cạnh nhau']"] },
  { query: "?sel=commune:03160", press: ["[data-testid=card] [aria-label='Thêm vào vùng']"] },
  { query: "?sel=commune:03160", press: [named("Tờ dán tại trụ sở")] },
  {
    query: "?sel=commune:03160",
    press: [star, `${doing.key}Escape`],
  },
  { query: "?sel=province:11", press: ["[data-testid=card] summary"] },
  { query: "?sel=place:21.38600,103.01700", press: [named("Đo từ đây")] },
  {
    query: "?sel=projects:plan-north-city-airport&layers=projects",
    press: ["[data-testid=card] summary:has-text('Ở gần')"],
  },
  { query: "?page=side-by-side&of=commune:03202", press: into("dialog input[type=search]", "nam muc") },

  {
    query: "?table=commune",
    press: ["[data-testid=table] [aria-haspopup][aria-label='Tải về']", named("Excel: bảng")],
  },
  { query: "?table=commune", press: ["[data-testid=table] [aria-haspopup][aria-label='Tải về']", named("CSV")] },
  { query: "?table=projects", press: ["[data-testid=table] [aria-label^='Lọc lớp']"] },
  { query: "?page=annex", press: [download, dialog("Excel")] },

  {
    query: "?era=after",
    press: [named("Đo khoảng cách"), ...into(".measure-view input[type=text]", "21,386 103,017")],
  },
  {
    query: "?era=after",
    press: [
      named("Đo khoảng cách"),
      ...into(".measure-view input[type=text]", "21,386 103,017"),
      `${doing.key}Enter`,
      ...into(".measure-view input[type=text]", "21,5 103,1"),
      `${doing.key}Enter`,
      named("Tải GeoJSON"),
    ],
  },
  { query: "?ind=density-2019", press: ["#panel [role=switch]"] },

  ofSample(),
  ofSample(dialog("Giữ bảng này")),
  ofSample(download, dialog("Excel")),
  ofSample(dialog("Biên bản quy đổi")),
  ofSample(dialog("Xem trên bản đồ"), "main svg path[tabindex='0']"),
  { query: sample[0], press: [download, dialog("Excel: 129")] },
  {
    query: sample[0],
    press: [dialog("Dán từ Excel"), ...into("dialog textarea", points), dialog("Đọc bảng"), dialog("Xem các điểm")],
  },
  {
    query: "?page=lookup",
    press: [...into("dialog textarea", lookup), dialog("Tra cứu danh sách"), download, dialog("Excel")],
  },
  { query: correction, press: [...into("dialog input[type=text]", "44,5")] },

  { query: embedded, press: [...into(".tools button", "muong"), ...into(".found input", "muong")] },
  { query: embedded, press: [".holder button"] },

  { query: "?f=hydropower~status:operating&layers=hydropower", press: ["[data-testid=filter-line]"], size: "phone" },
  { query: "?layers=hydropower&ind=area", press: [".holder button"], size: "phone" },
  { query: "?sel=commune:03160", size: "phone" },
];

const simple = (all: Record<string, { query: string }[]>): PartView[] =>
  Object.values(all)
    .flat()
    .map(({ query }) => ({ query }));

/** On the SVG map. */
export const partViews: readonly PartView[] = [
  ...pressed,
  ...simple(views).filter(({ query }) => !query.includes("compare=")),
  { query: "?page=shortlist&of=commune:03202;hydropower:nam-muc", press: [dialog("Thêm vào danh sách của tôi")] },
];

/** What only the drawn map asks for. */
export const drawnViews: readonly PartView[] = [
  { query: "?era=after" },
  { query: `${region}&sel=place:21.38600,103.01700&ring=10` },
  { query: "?at=103.017,21.386,13" },
  { query: "?relief=tilt" },
  { query: "?era=after", press: [`${doing.point}#map canvas`, "#map canvas", `${doing.key}ArrowRight`] },
  { query: "?layers=projects,hydropower&at=103.1,21.4,8.5" },
  { query: region, press: ["[data-list=regions]", named("Kéo khung")] },
  { query: "?era=after", press: ["[aria-label='Chọn điểm giữa bản đồ']"] },
  { query: "?era=after", press: ["[aria-label='Vị trí của tôi']"] },
  { query: "?era=after", press: [named("Đo khoảng cách"), "#map canvas"] },
  { query: "?era=after", press: [named("Đi từng đơn vị")] },
  { query: "?sel=commune:03160", press: ["[aria-label='In bản đồ']"] },
  { query: "?sel=commune:03160", press: [`${doing.key}Control+p`] },
  ...simple({ twoMaps }),
];
