/** The tables of a session file: the file holds bytes and choices, results are computed anew. */
import { ConversionError, message } from "../../../conversion";
import { readSession, SessionFault, type SavedTable } from "../../../conversion/own-table-session";
import type { OpenedSession } from "../protocol";
import { keptWords as words } from "../choose/words";
import type { Engine } from "./engine";
import { keptConversion } from "./kept";

function savedIn(text: string): SavedTable[] {
  try {
    return readSession(text);
  } catch (error) {
    if (!(error instanceof SessionFault)) throw error;
    const said = { format: words.sessionFormat, version: words.sessionVersion, damaged: words.sessionDamaged };
    throw new ConversionError(message(said[error.kind]));
  }
}

/** Throws a ConversionError where the file is no session. */
export async function openSession(engine: Engine, file: Blob): Promise<OpenedSession> {
  const tables: OpenedSession["tables"][number][] = [];
  const failed: string[] = [];
  for (const saved of savedIn(await file.text())) {
    try {
      const source = await engine.read(new Blob([saved.source.slice().buffer]), saved.choices, () => undefined);
      const analysis = engine.analyse(source, saved.choices);
      const onlyPoints = source.points.length > 0 && analysis.faults.length > 0;
      const conversion = onlyPoints ? null : engine.convert(source, analysis, saved.choices, []);
      tables.push({ ...saved, conversion: keptConversion(conversion, source), points: source.points });
    } catch (error) {
      if (!(error instanceof ConversionError)) throw error;
      failed.push(saved.name);
    }
  }
  return { tables, failed };
}
