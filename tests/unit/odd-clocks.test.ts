/** Clocks and languages of the machine that are not those of the province change no date, figure or letter. */
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatDate, formatNumber, formatPercent } from "../../src/domain/format";
import { normalise } from "../../src/domain/normalise";
import { decodeQuery } from "../../src/state/url-repair";
import { encode, toQuery } from "../../src/state/url-encode";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const said = () => ({
  date: [formatDate("2025-07-01", "vi"), formatDate("2025-07-01", "en")],
  number: [formatNumber(1234567.8, "vi"), formatNumber(1234567.8, "en"), formatPercent(0.123, "vi")],
  letters: [normalise("MƯỜNG ĐIỆN I"), normalise("İSTANBUL ı")],
  view: toQuery(encode(decodeQuery("sel=commune:03160&at=103.1,21.4,9&era=before").view)),
});
const usual = said();

describe("the app says the same", () => {
  it.each(["1970-01-01T00:00:00Z", "2100-12-31T23:59:59Z", "2025-06-30T23:59:59+07:00"])(
    "by the clock of %s",
    (now) => {
      vi.useFakeTimers({ now: new Date(now) });
      expect(said()).toEqual(usual);
    },
  );

  it.each(["ar-EG", "tr-TR", "th-TH-u-ca-buddhist", "fa-IR"])("where the browser speaks %s", (language) => {
    const { NumberFormat, DateTimeFormat } = Intl;
    vi.spyOn(Intl, "NumberFormat").mockImplementation(function (locale, options) {
      return new NumberFormat(locale ?? language, options);
    } as typeof NumberFormat);
    vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function (locale, options) {
      return new DateTimeFormat(locale ?? language, options);
    } as typeof DateTimeFormat);
    expect(said()).toEqual(usual);
  });
});

/** «I» becomes «ı» on a Turkish machine where none is named. */
it("no letter is made small or large, and no figure written, without a language", () => {
  const root = new URL("../../src/", import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => /\.(ts|svelte)$/.test(file));
  const careless = files.filter((file) =>
    /\.toLocale(LowerCase|UpperCase|String|DateString|TimeString)\(\)|new Intl\.\w+\(\)/.test(
      readFileSync(new URL(file, root), "utf8"),
    ),
  );
  expect(careless).toEqual([]);
});
