/** What the head of a column says its values are. Words are compared without diacritics, which some files have lost. */
import { fold } from "../../domain/normalise";

export type ValueMeasure =
  | "quantity"
  | "percent"
  | "density"
  | "average"
  | "nature"
  | "index"
  | "maximum"
  | "minimum"
  | "year"
  | "label"
  | "coordinate"
  | "class";

/** «Dân số 1/4/2019 (người)»: the strokes of a day or month are no «for each». */
const day = /(?<!\d)\d{1,2}\/(?:\d{1,2}\/)?\d{4}(?!\d)/g;

/** Lower case without diacritics and days; signs other than % ‰ / become spaces. */
export const foldedHead = (title: string): string =>
  fold(title)
    .replace(/²/g, "2")
    .replace(day, " ")
    .replace(/[^\p{L}\p{N}%‰/]+/gu, " ")
    .trim();

const word = (...any: string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join("|")})(?![\\p{L}\\p{N}])`, "u");

/** Places called «điểm» are counted: «số điểm trường», «điểm dân cư». */
const countedPoints = word("so diem", "diem (?:truong|dan cu|buu dien|ban|du lich|tai dinh cu|sat lo|cau|cho|thu|den)");

/** The first that fits; the order matters: «chỉ số phần trăm» is an index, «tỷ lệ thu nhập bình quân» a percentage. */
const kinds: readonly (readonly [ValueMeasure, RegExp])[] = [
  ["label", word("dien thoai", "sdt", "so dt", "fax", "ma so", "ma don vi", "cccd", "cmnd", "email", "code")],
  ["coordinate", word("kinh do", "vi do", "toa do", "longitude", "latitude")],
  ["coordinate", /^(?:lon|lat|lng)$/],
  [
    "index",
    word("trung vi", "median", "chi so", "he so", "gini", "xep hang", "thu hang", "thu tu xep", "index", "rank"),
  ],
  ["index", word("hdi", "papi", "pci", "sipas", "bach phan vi", "tu phan vi")],
  ["percent", /[%‰]/],
  ["percent", word("ty le", "ti le", "co cau", "ty trong", "ti trong", "ty suat", "ti suat", "phan tram", "percent")],
  ["density", word("mat do", "density")],
  ["density", /\/ ?km ?2/],
  [
    "average",
    word("binh quan", "trung binh", "nang suat", "ty so", "ti so", "tren dau nguoi", "per capita", "average"),
  ],
  ["average", /\/ ?(?:\d+ ?)?(?:nguoi|ho|ha|khau|dan|lao dong|xa|hoc sinh|giuong)(?![\p{L}\p{N}])/u],
  ["class", word("phan loai", "xep loai", "loai", "khu vuc", "vung", "nhom", "cap do", "dat chuan", "class")],
  ["maximum", word("lon nhat", "cao nhat", "toi da", "max", "maximum")],
  ["minimum", word("nho nhat", "thap nhat", "toi thieu", "min", "minimum")],
  ["nature", word("nhiet do", "do cao", "cao do", "luong mua", "do am", "do doc")],
];

/** Words that others become without their diacritics: mã is not ma túy, hạng is not ngân hàng. */
const spelled: readonly (readonly [ValueMeasure, RegExp])[] = [
  ["label", /^mã(?!\p{L})/iu],
  ["index", /(?<!\p{L})hạng(?!\p{L})/iu],
];

/** «Nam» without its breve is a man where the head has other diacritics. */
const isOfYears = (title: string): boolean =>
  word("nam", "year").test(foldedHead(title)) && (!/nam/i.test(title) || fold(title) === title.toLowerCase());

/** All that the head may say, the likeliest first; `quantity` comes last and is always among them. */
export function measuresOf(title: string): ValueMeasure[] {
  const head = foldedHead(title);
  const isScore = word("diem", "score").test(head) && !countedPoints.test(head);
  return [
    ...spelled.filter(([, pattern]) => pattern.test(title.normalize("NFC"))).map(([measure]) => measure),
    ...kinds.filter(([, pattern]) => pattern.test(head)).map(([measure]) => measure),
    ...(isScore ? (["index"] as const) : []),
    ...(isOfYears(title) ? (["year"] as const) : []),
    "quantity",
  ];
}

/** A class only where the values look like one: «Số hộ vùng cao» is a count. */
export const saysCount = (title: string): boolean => /^(?:tong )?so (?!thu tu)/.test(foldedHead(title));
