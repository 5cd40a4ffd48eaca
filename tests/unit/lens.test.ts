/** The lens in the page: a run tells its outcome once or nothing, work is done in slices, the sentence says what was found. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DrawnModel, DrawnOutcome, UnitOutcome } from "../../src/domain/uncertainty/model";
import { valueAt } from "../../src/features/indicators/current";
import { lensSentence } from "../../src/features/lens/sentence";
import { percentsOf } from "../../src/features/lens/shares";
import { tallyOf } from "../../src/features/lens/tally";
import { sureShare } from "../../src/domain/uncertainty/verdict";
import { draws } from "../../src/indicators/certainty/model";
import { standingText } from "../../src/features/walk/say-standing";
import { standingOf } from "../../src/features/walk/standing";
import { unitKey, type UnitRef } from "../../src/domain/unit";
import { Locale } from "../../src/locale/locale";
import { translator } from "../../src/locale/word";
import { seenMap } from "../../src/state/lens.svelte";
import { runModel, runSteps, type LensPort } from "../../src/state/lens-run";
import { indicatorById, indicatorMap, themes } from "../fixtures/themes";

const model: DrawnModel = {
  seed: 1, draws: 1, sources: [], areaErrors: [], sumErrors: [], groups: [], limits: [], decimals: 0,
}; // prettier-ignore
const outcome: DrawnOutcome = { draws: 1, groups: [] };

function fakePort() {
  const port: LensPort = { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null, onerror: null };
  const told = { done: vi.fn(), failed: vi.fn() };
  const answer = (): void => port.onmessage?.({ data: outcome } as MessageEvent<DrawnOutcome>);
  return { port, told, answer };
}

describe("a run", () => {
  it("sends the model, tells the outcome once and ends its worker", () => {
    const { port, told, answer } = fakePort();
    runModel(model, told, () => port);
    expect(port.postMessage).toHaveBeenCalledWith(model);
    answer();
    answer();
    expect(told.done.mock.calls).toEqual([[outcome]]);
    expect(port.terminate).toHaveBeenCalledTimes(1);
  });

  it("that is stopped leaves nothing", () => {
    const { port, told, answer } = fakePort();
    runModel(model, told, () => port)();
    expect(port.terminate).toHaveBeenCalledTimes(1);
    answer();
    port.onerror?.({ message: "late" } as ErrorEvent);
    expect([told.done.mock.calls, told.failed.mock.calls]).toEqual([[], []]);
  });

  it("tells a worker that breaks, or cannot be started", () => {
    const { port, told } = fakePort();
    runModel(model, told, () => port);
    port.onerror?.({ message: "out of memory" } as ErrorEvent);
    runModel(model, told, () => {
      throw new Error("no worker");
    });
    expect(told.failed.mock.calls.map(([error]) => (error as Error).message)).toEqual(["out of memory", "no worker"]);
    expect(port.terminate).toHaveBeenCalledTimes(1);
  });
});

describe("work in steps", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function* slow(all: number, did: { steps: number }): Generator<void, string> {
    for (let step = 0; step < all; step += 1) {
      did.steps += 1;
      yield;
    }
    return "made";
  }

  it("stops for the page between slices, and ends with the result", () => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 3));
    const [did, told] = [{ steps: 0 }, { done: vi.fn(), failed: vi.fn() }];
    runSteps(slow(20, did), told);
    expect(did.steps).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(did.steps).toBeGreaterThan(0);
    expect(did.steps).toBeLessThan(5);
    vi.runAllTimers();
    expect([did.steps, told.done.mock.calls]).toEqual([20, [["made"]]]);
    vi.restoreAllMocks();
  });

  it("that are stopped are not gone on with, and a fault is told", () => {
    const [did, told] = [{ steps: 0 }, { done: vi.fn(), failed: vi.fn() }];
    runSteps(slow(20, did), told)();
    vi.runAllTimers();
    expect([did.steps, told.done.mock.calls.length]).toEqual([0, 0]);
    const next = (): never => {
      throw new Error("broken");
    };
    runSteps({ next }, told);
    vi.runAllTimers();
    expect(told.failed.mock.calls.map(([error]) => (error as Error).message)).toEqual(["broken"]);
  });
});

describe("what was found", () => {
  const map = indicatorMap(
    { indicator: "area", formerLevel: "district", classing: { method: "own", breaks: [500] }, shown: ["before"] },
    themes,
  );
  const [first, second, third] = map.pictures.before.values.map(({ unit }) => `${unit.level}:${unit.code}`);
  const of = (change: Partial<UnitOutcome>): UnitOutcome => ({
    key: first ?? "", shown: 1, shares: [0, 1], values: [1, 2], rank: 1, ranks: [1, 1], ...change,
  }); // prettier-ignore
  const seen = (group: UnitOutcome[]) => seenMap(map, ["before"], { draws: 10, groups: [group] });
  const t = translator(() => "vi");
  const said = (group: UnitOutcome[]): string => lensSentence(tallyOf(seen(group).pictures.before), t);

  it("stands beside the value of each unit, in another picture", () => {
    const { pictures } = seen([
      of({}),
      of({ key: second ?? "", shares: [0.4, 0.6], ranks: [1, 3], rank: 2 }),
      of({ key: third ?? "", shares: null, values: null, rank: null, ranks: null }),
    ]);
    expect(pictures.before.id).not.toBe(map.pictures.before.id);
    expect(pictures.after).toBe(map.pictures.after);
    expect(pictures.before.values.slice(0, 3).map(({ text }) => text.vi.split("· ")[1])).toEqual([
      "hạng 1 trên 2 đơn vị so được",
      "hạng 2 trên 2 đơn vị so được, có thể 1–3; có thể đổi lớp",
      "chưa rõ sai số",
    ]);
    expect(pictures.before.values.map(({ certainty }) => certainty?.doubt)).toEqual([
      null,
      "open",
      "vague",
      ...Array.from({ length: 7 }, () => undefined),
    ]);
  });

  it("is said in a sentence", () => {
    const vague = { shares: null, values: null, rank: null, ranks: null };
    expect(said([])).toBe("Chưa đơn vị nào ở đây có số liệu.");
    expect(said([of({})])).toMatch(/^Cả 1 đơn vị .* giữ nguyên/);
    expect(said([of(vague)])).toMatch(/^Chưa nguồn hay phép thử nào/);
    expect(
      said([of({}), of({ key: second ?? "", shares: [0.2, 0.8], ranks: [1, 2] }), of({ key: third ?? "", ...vague })]),
    ).toBe(
      "Trong 3 đơn vị có số liệu: 1 đơn vị có thể đổi lớp màu; 1 đơn vị chưa chắc thứ hạng; 1 đơn vị chưa rõ sai số, để ngoài xếp hạng.",
    );
    expect(said([of({}), of({ key: third ?? "", ...vague })])).toContain(
      "không đơn vị nào đổi lớp màu; thứ hạng đều chắc;",
    );
  });
});

it("a walk says under the lens the lens's rank, and none where the error is not known", () => {
  const map = indicatorMap(
    { indicator: "density-2019", formerLevel: "former-commune", classing: { method: "own", breaks: [50] }, shown: ["before"] },
    themes,
  ); // prettier-ignore
  const known = map.pictures.before.values.filter(({ value }) => value !== null);
  const order = known.toSorted((a, b) => b.value! - a.value!);
  const [vague, first] = [order[0]!.unit, order[1]!.unit];
  const group = order.map(({ unit: ref }, at): UnitOutcome => ({
    key: unitKey(ref), shown: 1, shares: [0.1, 0.9], values: [1, 2], rank: at, ranks: [1, 4],
    ...(at === 0 && { shares: null, values: null, rank: null, ranks: null }),
  })); // prettier-ignore
  const seen = seenMap(map, ["before"], { draws: 10, groups: [group] });
  const standing = (ref: UnitRef, lens: boolean) =>
    standingOf(indicatorById("density-2019"), ref, themes, lens ? valueAt(seen.pictures.before, ref)?.certainty : null);
  const said = (ref: UnitRef, lens = true, language: "vi" | "en" = "vi"): string =>
    standingText(new Locale(() => language), standing(ref, lens))
      .split("; ")
      .slice(1)
      .join("; ");
  const ranked = known.length - 1;
  expect(said(first, false)).toBe(`hạng 2 trên ${known.length} đơn vị xếp được`);
  expect(said(first)).toBe(`hạng 1 trên ${ranked} đơn vị so được, có thể 1–4; có thể đổi lớp`);
  expect(said(first, true, "en")).toBe(`rank 1 of the ${ranked} that can be compared, may be 1 to 4; may change class`);
  expect(said(vague)).toBe("chưa rõ sai số");
  expect([standing(first, true).place, standing(vague, true).place]).toEqual([1, null]);
});

describe("shares of the draws", () => {
  const counted = (...counts: number[]): number[] => percentsOf(counts.map((n) => n / draws));

  it("of a class that is not sure are never written as if it were", () => {
    for (let n = draws / 2; n < sureShare * draws; n += 1)
      expect(counted(n, draws - n)[0], String(n)).toBeLessThan(sureShare * 100);
    expect(counted(1899, 101)).toEqual([94.9, 5.1]);
    expect(counted(1900, 100)).toEqual([95, 5]);
  });

  it("add up to 100", () => {
    for (let n = 0; n <= draws; n += 7)
      for (let m = 0; m <= draws - n; m += 13) {
        const sum = counted(n, m, draws - n - m).reduce((all, each) => all + each * 10, 0);
        expect(Math.round(sum * 1e6) / 1e6).toBe(1000);
      }
    expect(percentsOf([0.455, 0.545])).toEqual([45.5, 54.5]);
    expect(percentsOf([])).toEqual([]);
  });
});
