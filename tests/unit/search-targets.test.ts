/** What the search finds beside units and features, in either language, and what choosing it does. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadAnnex, loadFormerNames, loadKeyFigures, loadProvenance } from "../../src/domain/provenance";
import { buildSearch, featureEntries, unitEntries } from "../../src/domain/search";
import type { Language } from "../../src/domain/unit";
import { answersTo } from "../../src/features/search/answers";
import { filterTargets, groundTargets, indicatorTargets, seatTargets } from "../../src/features/search/map-targets";
import { documentTargets, figureTargets, helpTargets, pageTargets } from "../../src/features/search/page-targets";
import { loadIndicators } from "../../src/indicators";
import { common } from "../../src/locale/common";
import { Locale } from "../../src/locale/locale";
import type { AppContext } from "../../src/state/context";
import { loadThemes, pointLayers } from "../../src/themes";
import { featuresOf } from "../../src/themes/features";
import { base } from "../fixtures/base";
import { geography } from "../fixtures/geography";

let language: Language = "vi";
const called: Record<string, ReturnType<typeof vi.fn>> = {};
/** Every method of the part is a mock. */
const part = () => new Proxy({}, { get: (_, name: string) => (called[name] ??= vi.fn(() => Promise.resolve())) });
const context = {
  app: part(),
  panels: part(),
  maps: { map: part(), picture: part() },
  locale: new Locale(() => language),
} as unknown as AppContext;

const [annex, figures, { indicators }, former, themes] = await Promise.all([
  loadAnnex(),
  loadKeyFigures(),
  loadIndicators(),
  loadFormerNames(),
  loadThemes(),
]);
const targets = [
  ...filterTargets(context),
  ...seatTargets(context),
  ...pageTargets(context),
  ...helpTargets(context),
  ...figureTargets(context, annex, figures),
  ...indicatorTargets(context, indicators),
  ...groundTargets(context, base, geography),
  ...documentTargets(context, [...(await loadProvenance()).sources.values()]),
];
const index = buildSearch([
  ...unitEntries(former),
  ...targets.map(({ entry }) => entry),
  ...pointLayers.flatMap((layer) => featureEntries(layer, featuresOf(layer, themes))),
]);
const keys = (query: string, limit = 2000): string[] =>
  index.search(query, "after", limit).map(({ entry }) => entry.key);
const firstTarget = (query: string) => targets.find(({ entry }) => entry.key === keys(query)[0]);

beforeEach(() => {
  language = "vi";
  for (const mock of Object.values(called)) mock.mockClear();
});

describe("first comes", () => {
  it.each([
    ["mật độ dân số", "indicator:density-2025"],
    ["density of population 2019", "indicator:density-2019"],
    ["tỷ lệ nghèo", "indicator:poverty"],
    ["kêu gọi đầu tư", "filter:projects-status-calling"],
    ["calling for investment", "filter:projects-status-calling"],
    ["thủy điện đang vận hành", "filter:hydropower-status-operating"],
    ["operating hydropower", "filter:hydropower-status-operating"],
    ["QL12", "road:QL12"],
    ["quốc lộ 279", "road:QL279"],
    ["national road 12", "road:QL12"],
    ["Nậm Mức", "hydropower:nam-muc"],
    ["nam muc", "hydropower:nam-muc"],
    ["Sông Đà", "former-commune:03148"],
    ["Sơn La", "town:Sơn La"],
    ["trụ sở xã Sín Thầu", "seat:03158"],
    ["UBND xã Pa Ham", "seat:03193"],
    ["trợ giúp", "page:help"],
    ["so sánh", "page:side-by-side"],
    ["trích lục", "page:report"],
    [common["page.figures"].vi, "page:figures"],
    ["xã Pa Ham, huyện Mường Chà", "commune:03193"],
    ["Muowngf Phawng", "commune:03325"],
    ["tourism", "figure:visitors"],
    ["tourists", "figure:visitors"],
    ["visitors", "figure:visitors"],
    ["public investment disbursement", "figure:public-disbursed-rate"],
    ["former Muong Cha district", "district:097"],
    ["Mường Chà commune", "commune:03166"],
    ["Pa Ham commune, Muong Cha district", "commune:03193"],
    ["nghị quyết 1661", "document:nq-1661-2025"],
    ["1661", "document:nq-1661-2025"],
    ["sân bay Điện Biên", "projects:tr-airport"],
    ["xã biên giới", "indicator:state-border"],
    ["border communes", "indicator:state-border"],
  ])("«%s» → %s", (query, expected) => {
    expect(keys(query)[0]).toBe(expected);
  });
});

describe("figures of the province", () => {
  const rows = (query: string): string[] => keys(query).filter((key) => key.startsWith("figure:"));

  it("are found by English words as by Vietnamese", () => {
    expect(rows("tourism")).toEqual(expect.arrayContaining(["figure:visitors", "figure:annex-53"]));
    expect(rows("tourist visits")[0]).toMatch(/^figure:(visitors|annex-53)$/);
    expect(rows("du lịch")).toEqual(expect.arrayContaining(["figure:visitors", "figure:annex-53", "figure:stays"]));
    expect(rows("tourism"), "all that the Vietnamese word finds").toEqual(expect.arrayContaining(rows("du lịch")));
  });

  it("come after the names of places that they mention", () => {
    const found = keys("Mường Mươn");
    expect(found[0]).toMatch(/^(former-)?commune:/);
    expect(found.findIndex((key) => key.startsWith("figure:"))).toBeGreaterThan(found.indexOf("hydropower:muong-muon"));
  });

  it("say their value in the language shown, and open where they stand", () => {
    const visits = targets.find(({ entry }) => entry.key === "figure:visitors")!;
    expect(visits.detail()).toBe("824.900\u00a0lượt");
    language = "en";
    expect(visits.detail()).toMatch(/^824,900/);
    visits.act();
    expect(called["openPageAt"]).toHaveBeenCalledWith("annex", "figure-visitors");
  });
});

it("a filter shows only what it names; an indicator colours; a road is flown to; the help opens where it speaks of it", () => {
  firstTarget("thủy điện đang vận hành")?.act();
  expect(called["setFilter"]).toHaveBeenCalledWith("hydropower", {
    conditions: { status: { kind: "choice", any: ["operating"] } },
    words: "",
  });
  expect(called["showList"]).toHaveBeenCalledWith({ kind: "layer", layer: "hydropower" });
  firstTarget("mật độ dân số")?.act();
  expect(called["setIndicator"]).toHaveBeenCalledWith("density-2025");
  firstTarget("QL12")?.act();
  const [along] = called["flyToUnits"]?.mock.calls[0] as [{ code: string }[]];
  expect(along.map(({ code }) => code)).toContain("03151");
  expect(called["trace"]).toHaveBeenCalledWith(
    expect.objectContaining({ name: { vi: "Quốc lộ 12", en: "National Road 12" } }),
  );
  const help = keys("phân vị").find((key) => key.startsWith("help:"));
  targets.find(({ entry }) => entry.key === help)?.act();
  expect(called["openPageAt"]).toHaveBeenCalledWith("help", "help-compare");
});

it("«sân bay» finds what is called «cảng hàng không»", () => {
  expect(keys("sân bay").slice(0, 4)).toContain("projects:tr-airport");
});

describe("a theme and a place", () => {
  const names = (query: string): string[] => answersTo(context, query).map(({ name }) => name);

  it("offer the layer narrowed to the place", () => {
    expect(names("thủy điện Mường Ảng")).toEqual(
      ["huyện", "thị trấn", "xã"].map((type) => `Thủy điện trong ${type} Mường Ảng`),
    );
    expect(names("thuy dien o huyen Muong Ang")).toEqual(["Thủy điện trong huyện Mường Ảng"]);
    expect(names("thủy điện đang vận hành")).toEqual([]);
    language = "en";
    expect(names("hydropower in Muong Ang district")).toEqual(["Hydropower in Mường Ảng district"]);
  });

  it("narrow it", () => {
    answersTo(context, "thủy điện huyện Mường Ảng")[0]?.act();
    expect(called["setWithin"]).toHaveBeenCalledWith({ kind: "unit", unit: { level: "district", code: "102" } });
    expect(called["toggleLayer"]).toHaveBeenCalledWith("hydropower", true);
    expect(called["showList"]).toHaveBeenCalledWith({ kind: "layer", layer: "hydropower" });
  });
});

it("a river and a town around the province are found, after what bears the name of the river, and traced on the simple map", () => {
  const found = keys("Nậm Mức");
  expect(found).toContain("river:Nậm Mức");
  for (const key of ["river:Nậm Mức", "town:Sơn La"]) {
    targets.find(({ entry }) => entry.key === key)?.act();
    const [traced] = called["trace"]?.mock.lastCall as [{ name: { vi: string }; geometry: { type: string } }];
    expect(key.endsWith(`:${traced.name.vi}`)).toBe(true);
    expect(traced.geometry.type).toBe(key.startsWith("town") ? "Point" : "MultiLineString");
  }
});

it("no two targets share a key or have that of a unit or a feature", () => {
  const all = targets.map(({ entry }) => entry.key);
  expect(new Set(all).size).toBe(all.length);
});
