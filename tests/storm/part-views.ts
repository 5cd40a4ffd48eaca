/** The views, and what is pressed in them, by which each file of the build is asked for. */
import { views } from "../browser/views.ts";

export interface PartView {
  /** "?" and on. */
  query: string;
  /** Selectors of what is pressed one after another, or what is typed; what is not there is passed over. */
  press?: readonly string[];
}

/** Before what is typed where the last press has led. */
export const typed = "type ";
const into = (field: string, text: string): string[] => [field, `${typed}${text}`];

/** What no address leads to; the search first, since what is read ahead for it says nothing before one types. */
const pressed: PartView[] = [
  { query: "", press: into("[role=combobox]", "muong") },
  { query: "?page=news" },
  { query: "", press: into("[role=combobox]", "số liệu") },
  { query: "", press: ["[data-list]"] },
  { query: "?layers=hydropower,projects", press: ["[data-list^=layer], [data-list=hydropower]"] },
  { query: "?regions=Phía nam~c03352.f03203.f03356", press: ["[data-list=regions]"] },
  { query: "", press: ["main svg path[tabindex]"] },
  { query: "", press: [".credits button", "footer button"] },
  { query: "?sel=commune:03160", press: ["text=In bản đồ"] },
  { query: "?sel=commune:03160", press: ["[data-testid=card] .source button"] },
  { query: "?sel=commune:03160", press: ["button:has-text('Chia sẻ')"] },
  { query: "?sel=commune:03160", press: ["button:has-text('Đặt cạnh nhau')", "button:has-text('Đi từ')"] },
  { query: "?sel=place:21.38600,103.01700", press: ["button:has-text('Đo từ đây')"] },
  { query: "?sel=former-commune:03158", press: ["button:has-text('Thêm vào vùng')"] },
  {
    query: "?table=commune",
    press: ["button:has-text('Tải về')", "button:has-text('CSV')", "button:has-text('Excel')"],
  },
  { query: "?layers=projects&sel=commune:03127", press: ["[data-testid=card] summary"] },
];

export const partViews: readonly PartView[] = [
  ...pressed,
  ...Object.values(views)
    .flat()
    .filter(({ query }) => !query.includes("compare="))
    .map(({ query }) => ({ query })),
];
