/** The line to the worker of corrections: answers find their question, and after a worker that broke comes another. */
import { expect, it } from "vitest";
import { DeskClient, type DeskPort } from "../../../src/features/correct/worker/client";
import type { DeskAnswer, DeskRequest } from "../../../src/features/correct/worker/protocol";

class FakePort implements DeskPort {
  heard: DeskRequest[] = [];
  ended = false;
  onmessage: ((event: { data: DeskAnswer }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  postMessage(request: DeskRequest): void {
    this.heard.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(value: unknown): void {
    const { id } = this.heard.at(-1)!;
    this.onmessage?.({ data: { id, kind: "rows", value } });
  }
}

function begin(): { desk: DeskClient; ports: FakePort[] } {
  const ports: FakePort[] = [];
  const start = (): FakePort => {
    ports.push(new FakePort());
    return ports.at(-1)!;
  };
  return { desk: new DeskClient({ topology: {} as never, units: {} as never }, start), ports };
}

it("tells each worker the outlines before the first question", async () => {
  const { desk, ports } = begin();
  const rows = desk.ask("rows", "communes");
  expect(ports[0]?.heard.map(({ id }) => id)).toEqual([0, 1]);
  ports[0]?.answer({ rows: [], fields: [] });
  expect(await rows).toEqual({ rows: [], fields: [] });
});

it("asks another worker where the first could not be loaded", async () => {
  const { desk, ports } = begin();
  const lost = desk.ask("rows", "communes");
  ports[0]?.onerror?.({ message: "" });
  await expect(lost).rejects.toThrow();
  expect(ports[0]?.ended).toBe(true);
  const again = desk.ask("rows", "communes");
  expect(ports[1]?.heard.map(({ id }) => id)).toEqual([0, 2]);
  ports[1]?.answer({ rows: [], fields: [] });
  expect(await again).toEqual({ rows: [], fields: [] });
});

it("says nothing of a question that nobody waits for any more", async () => {
  const { desk, ports } = begin();
  let said = false;
  const tell = (): void => void (said = true);
  desk.ask("rows", "communes").then(tell, tell);
  desk.end();
  await new Promise((waited) => setTimeout(waited));
  expect([ports[0]?.ended, said]).toEqual([true, false]);
});
