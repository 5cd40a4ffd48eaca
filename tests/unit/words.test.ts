/** The English words are English: none was copied over from the Vietnamese. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { allWords } from "../all-words";

const words = Object.entries(await allWords());
const formsOf = ({ en }: (typeof words)[number][1]): string[] => (typeof en === "string" ? [en] : [en.one, en.other]);
const vietnameseLetter = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu;

it("finds the words of every room", () => {
  expect(words.length).toBeGreaterThan(1200);
});

it("has the same parameters in both languages", () => {
  const parameters = (form: string): string[] => [...new Set(form.match(/\{\w+\}/g))].toSorted();
  const differing = words.filter(([, word]) => {
    const vi = parameters(word.vi);
    return formsOf(word).some((form) => parameters(form).some((each) => !vi.includes(each)));
  });
  expect(differing.map(([key]) => key)).toEqual([]);
});

it("translates every sentence", () => {
  const copied = words.filter(([, word]) => vietnameseLetter.test(word.vi) && formsOf(word).includes(word.vi));
  expect(copied.map(([key]) => key)).toEqual([]);
});

it("has Vietnamese words in names only", () => {
  const lowerCase = words.flatMap(([key, word]) =>
    formsOf(word)
      .flatMap((form) => form.match(/\p{L}+/gu) ?? [])
      .filter((each) => vietnameseLetter.test(each) && each === each.toLowerCase())
      .map((each) => `${key}: ${each}`),
  );
  expect(lowerCase).toEqual([]);
});

/** What state documents do not say, and what stands there instead. */
const replaced: readonly [RegExp, string][] = [
  [/(?<!\p{L})(?:phần lời|lời báo cáo)(?!\p{L})/iu, "phần thuyết minh của báo cáo"],
  [/(?<!\p{L})(?:phóng tới|bay tới)(?!\p{L})/iu, "chuyển đến"],
  [/(?<!\p{L})tụt(?!\p{L})/iu, "không còn đạt"],
  [/(?<!\p{L})độ đậm(?!\p{L})/iu, "độ trong suốt"],
  [/(?<!\p{L})kể tên được(?!\p{L})/iu, "xác định được tên"],
  [/(?<!\p{L})biết tên bao nhiêu(?!\p{L})/iu, "số xã đã xác định được tên"],
  [/(?<!\p{L})biết được (?:những gì|đến đâu)/iu, "mức độ đầy đủ của số liệu"],
  [/(?<!\p{L})sau (?:ngày )?1\/7\/2025/iu, "từ 1/7/2025"],
  [
    /(?<!\p{L})(?:ghép liên huyện|ghép cùng huyện)(?!\p{L})/iu,
    "lập từ đơn vị của cùng một hay của nhiều đơn vị cấp huyện",
  ],
  [/(?<!\p{L})mở thẻ(?!\p{L})/iu, "mở phiếu"],
  [/(?<!\p{L})đề án sáp nhập(?! các trường)/iu, "Đề án sắp xếp ĐVHC cấp xã (348/ĐA-CP)"],
  [
    /(?<!\p{L})(?:được suy đoán|chỉ biết (?:chung|tổng|đến|thuộc))(?!\p{L})/iu,
    "có khả năng, số liệu chung, chỉ xác định được",
  ],
  [/(?<!\p{L})trước và từ ngày/iu, "trước ngày 1/7/2025 và từ ngày 1/7/2025"],
  [/(?<!\p{L})số chung của/iu, "số liệu chung của"],
  [/\bcumulated\b|\bwards and towns\b|\bamphetamine pills\b/iu, "cumulative, townships, methamphetamine tablets"],
  [/\bNew Rural\b/u, "new-style rural"],
  [/\bbasically\b/iu, "largely"],
  [/\bat the (?:left|right)\b/iu, "on the left, on the right"],
  [/\bapproved investment policy\b|\binvestment policy (?:was )?approved\b/iu, "approved in principle"],
];

/** Lines of the app and its data that a reader may see; comments are left out. */
function linesRead(): string[] {
  const files = ["src", "data"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:ts|svelte|csv)$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  return [...files, "index.html"].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .map((line, at) => ({ line, at: at + 1 }))
      .filter(({ line }) => !/^\s*(?:\/?\*|\/\/|<!--)/.test(line))
      .map(({ line, at }) => `${file}, ${at}: ${line}`),
  );
}

it("keeps to the words of state documents", () => {
  const lines = linesRead();
  const found = replaced.flatMap(([pattern, instead]) =>
    lines.filter((line) => pattern.test(line)).map((line) => `${line.slice(0, 160)} (${instead})`),
  );
  expect(found).toEqual([]);
});

it("calls what the resolution did «sắp xếp»", () => {
  const saying = words.filter(([, { vi }]) => /sáp nhập/iu.test(vi));
  expect(saying.map(([key]) => key)).toEqual([]);
});

it("says that a figure is not known, and lets no dash stand for it", () => {
  expect(linesRead().filter((line) => /(["'`])[–—](?:\1|\/)|,[–—],/u.test(line))).toEqual([]);
});
