/**
 * How much of the processor's time the main thread takes for each interaction, of a trace: from the press until the frame that shows its
 * answer is handed over. Unlike the clock this hardly depends on what else the machine does.
 */
import type { CDPSession } from "@playwright/test";

/** Times in ms. */
export interface Work {
  type: string;
  step: string;
  spent: number;
}

/** As Chromium writes it; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of the processor. */
  tdur?: number;
  args: {
    data?: {
      interactionId?: number;
      type?: string;
      timeStamp?: number;
      processingEnd?: number;
      commitFinishTime?: number;
    };
  };
}
interface Task {
  from: number;
  to: number;
  spent: number;
}

export const stepMark = "step: ";

export async function traced(session: CDPSession, work: () => Promise<void>): Promise<Work[]> {
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline", "blink.user_timing"] },
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
  return worksIn(events);
}

function worksIn(events: readonly TraceEvent[]): Work[] {
  const marks = events.filter(({ name }) => name.startsWith(stepMark));
  const main = marks[0];
  if (!main) throw new Error("The trace holds no step.");
  const tasks = events
    .filter(({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === "X" && pid === main.pid && tid === main.tid)
    .map(({ ts, dur = 0, tdur = 0 }): Task => ({ from: ts, to: ts + dur, spent: tdur }));
  /* Press, release and click are parts of one interaction, which takes as long as its longest part. */
  const works = new Map<number, Work>();
  for (const event of events) {
    const {
      interactionId = 0,
      type = "",
      timeStamp = 0,
      processingEnd = 0,
      commitFinishTime = 0,
    } = event.args.data ?? {};
    if (event.name !== "EventTiming" || interactionId === 0) continue;
    const to = event.ts + 1000 * (Math.max(commitFinishTime, processingEnd) - timeStamp);
    const spent = spentWithin(tasks, event.ts, to) / 1000;
    if (spent < (works.get(interactionId)?.spent ?? 0)) continue;
    const step = marks.findLast(({ ts }) => ts <= event.ts)?.name.slice(stepMark.length) ?? "";
    works.set(interactionId, { type, step, spent });
  }
  return [...works.values()].toSorted((a, b) => b.spent - a.spent);
}

/** Of a task that is partly within, its part. */
function spentWithin(tasks: readonly Task[], from: number, to: number): number {
  let sum = 0;
  for (const task of tasks) {
    const overlap = Math.min(task.to, to) - Math.max(task.from, from);
    if (overlap > 0) sum += task.spent * Math.min(1, overlap / Math.max(1, task.to - task.from));
  }
  return sum;
}
