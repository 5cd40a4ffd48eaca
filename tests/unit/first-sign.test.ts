/** What is taken for a sign of a reader: not the pointer that rests where a page appears. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atFirstSign } from "../../src/features/map/first-sign";

let page = new EventTarget();
const give = (type: string, more: object = {}) => page.dispatchEvent(Object.assign(new Event(type), more));
const still = { movementX: 0, movementY: 0 };

beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
});
afterEach(() => void vi.unstubAllGlobals());

test("a pointer that is told of where it rests is no sign, one that moves is", () => {
  const act = vi.fn();
  atFirstSign(act);
  give("pointermove", still);
  expect(act).not.toHaveBeenCalled();
  give("pointermove", { movementX: 0, movementY: 3 });
  expect(act).toHaveBeenCalledOnce();
});

test.each(["pointerdown", "keydown"])("%s is a sign, once", (type) => {
  const act = vi.fn();
  atFirstSign(act);
  for (const more of [still, {}]) give(type, more);
  expect(act).toHaveBeenCalledOnce();
});

test("nothing is called once it is stopped", () => {
  const act = vi.fn();
  atFirstSign(act)();
  give("keydown");
  expect(act).not.toHaveBeenCalled();
});
