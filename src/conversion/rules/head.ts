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

const units = "nguoi|ho|ha|khau|dan|lao dong|xa|hoc sinh|giuong|giao vien|lop|truong|bac si|can bo|thon|ban";
/** «/vạn dân», «/1.000 người»; «trên 100 dân» too, but not «trên 60 tuổi». */
const perOne = new RegExp(
  `(?:/ ?(?:(?:\\d+|mot|van|nghin|ngan) )*(?:${units})|(?<!\\p{L})tren (?:(?:1|mot) )?(?:van|nghin|ngan|100|10?00?0|10? 000|100 000) (?:dan|nguoi|ho|tre))(?![\\p{L}\\p{N}])`,
  "u",
);

/** Of a year, not of a person: it adds up. */
const meanOfYear =
  /(?<!\p{L})(dan so|nhan khau|lao dong) (?:trung binh|binh quan)(?: (?:nam|ca nam|trong nam))?(?! ?(?:\/|(?:mot|1|moi|tren|dau|ho|xa)(?!\p{L})))/gu;

/** The first that fits; the order matters: «chỉ số phần trăm» is an index, «tỷ lệ thu nhập bình quân» a percentage. */
const kinds: readonly (readonly [ValueMeasure, RegExp])[] = [
  ["label", word("dien thoai", "sdt", "so dt", "fax", "ma so", "ma don vi", "cccd", "cmnd", "email", "code")],
  ["coordinate", word("kinh do", "vi do", "toa do", "longitude", "latitude")],
  ["coordinate", /^(?:lon|lat|lng)$/],
  [
    "index",
    word("trung vi", "median", "chi so", "he so", "gini", "xep hang", "thu hang", "thu tu xep", "index", "rank"),
  ],
  ["index", word("(?:so|binh quan) tieu chi", "tieu chi (?:da )?(?:dat|hoan thanh)", "khoang cach", "cu ly")],
  ["index", word("don gia", "gia (?:dat|ban|thue)", "lai suat")],
  ["index", word("hdi", "papi", "pci", "sipas", "bach phan vi", "tu phan vi")],
  ["percent", /[%‰]/],
  [
    "percent",
    word("ty le", "ti le", "co cau", "ty trong", "ti trong", "ty suat", "ti suat", "phan tram", "percent", "tl"),
  ],
  ["percent", word("(?:do )?(?:che|bao) phu", "rate", "share", "coverage", "forest cover", "cong suat su dung")],
  ["average", word("mat do (?:\\p{L}+ )*(?:thue bao|dien thoai|internet)")],
  ["maximum", word("lon nhat", "cao nhat", "toi da", "max", "maximum")],
  ["minimum", word("nho nhat", "thap nhat", "toi thieu", "min", "minimum")],
  ["nature", word("nhiet do", "do cao", "cao do", "luong mua", "do am", "do doc")],
  ["density", word("mat do", "density")],
  ["density", /\/ ?km ?2/],
  [
    "average",
    word("binh quan", "bq", "trung binh", "nang suat", "ty so", "ti so", "tren dau nguoi", "per capita", "average"),
  ],
  ["average", word("tuoi tho", "mean", "ratio", "per (?:person|household|ha|1 000|100 000|10 000)", "yield")],
  ["average", perOne],
  ["class", word("phan loai", "xep loai", "loai", "khu vuc", "vung", "nhom", "cap do", "dat chuan", "class")],
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
  const head = foldedHead(title).replace(meanOfYear, "$1");
  const isScore = word("diem", "score").test(head) && !countedPoints.test(head);
  return [
    ...spelled.filter(([, pattern]) => pattern.test(title.normalize("NFC"))).map(([measure]) => measure),
    ...kinds.filter(([, pattern]) => pattern.test(head)).map(([measure]) => measure),
    ...(isScore ? (["index"] as const) : []),
    ...(isOfYears(title) ? (["year"] as const) : []),
    "quantity",
  ];
}

/** Numbers are a class only where the head says so at its beginning: «Số hộ vùng cao», «Trường đạt chuẩn» are counts. */
export const saysNumberedClass = (title: string): boolean =>
  /^(?:(?:xa|thon|ban|phuong|thi tran|do thi|don vi(?: hanh chinh)?|thuoc|phan|xep) )*(?:loai|khu vuc|vung|nhom|cap do|class)(?![\p{L}])/u.test(
    foldedHead(title),
  );

/** 1 or 0 for whether a commune has reached a standard. */
export const saysReached = (title: string): boolean => /^(?:xa )?(?:da )?dat chuan/.test(foldedHead(title));

/** A change against another figure, which parts do not tell of their whole. */
export const saysChange = (head: string): boolean =>
  word(
    "(?:toc do|nhip do) (?:tang|giam|phat trien)",
    "tang truong",
    "tang giam",
    "so sanh",
    "so (?:voi )?(?:cung ky|nam truoc|dau nam|thang truoc|nam \\d{4}|\\d{4}|ke hoach|du toan)",
    "growth",
  ).test(head);

/** How much of a plan was reached. */
export const saysFulfilment = (head: string): boolean =>
  /(?<!\p{L})(?:thuc hien|hoan thanh|dat) (?:so (?:voi )?)?(?:du toan|ke hoach|kh|chi tieu)(?!\p{L})/u.test(head);

/** A count or a unit of measure: there «x» says that a figure is missing. */
export const saysFigures = (title: string): boolean =>
  /^(?:tong )?so (?!thu tu)/.test(foldedHead(title)) ||
  /\((?:%|‰|ha|km2|km²|người|hộ|tấn|tạ|con|m2|m²|m3|m³|triệu[^)]*|nghìn[^)]*|tỷ[^)]*|đồng)\)/iu.test(
    title.normalize("NFC"),
  ) ||
  ["percent", "density", "average"].includes(measuresOf(title)[0]!);
