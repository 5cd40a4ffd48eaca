/** Answers requests about one table. Plain functions around what is kept between them: the worker's entry only carries messages. */
import { ConversionError, type Choices, type RegionToCount, type SourceFile } from "../../../conversion";
import { sessionFile } from "../../../conversion/own-table-session";
import type { Engine } from "./engine";
import { csvOf, sheetsOf } from "./files";
import { keptConversion } from "./kept";
import { notFoundFile } from "./not-found";
import type { WorkerAnswer, Answered, Kind, WorkerRequest, Stage, TableSource } from "../protocol";
import type { Shown } from "../shown";
import { recognise } from "./recognise";
import { recordFile, verified, type Converted } from "./records";
import { openSession } from "./sessions";
import { showResult, showTable } from "./summary";

type Progress = (stage: Stage, share: number | null) => void;

const contentOf = (source: TableSource): Blob => (source.kind === "file" ? source.file : new Blob([source.text]));
const nameOf = (source: TableSource): string => (source.kind === "file" ? source.file.name : source.name);

const readAlike = (a: Choices, b: Choices): boolean =>
  a.encoding === b.encoding && a.delimiter === b.delimiter && a.sheet === b.sheet;

/** `load` gives the engine, at every request; `post` carries answers and progress to the page. Requests must be handled one after the other. */
export function handlerOf(
  load: () => Promise<Engine>,
  post: (answer: WorkerAnswer) => void,
): (request: WorkerRequest) => Promise<void> {
  let held: Converted | null = null;

  async function read(engine: Engine, blob: Blob, choices: Choices, progress: Progress): Promise<SourceFile> {
    progress("read", 0);
    return engine.read(blob, choices, (share) => progress("read", share));
  }

  function hold(
    engine: Engine,
    { name, blob, source }: Pick<Converted, "name" | "blob" | "source">,
    { choices, regions }: { choices: Choices; regions: readonly RegionToCount[] },
    progress: Progress,
  ): Shown {
    progress("match", null);
    const analysis = engine.analyse(source, choices);
    progress("convert", null);
    const conversion = analysis.faults.length > 0 ? null : engine.convert(source, analysis, choices, regions);
    held = { name, blob, source, analysis, conversion, choices, regions };
    return { choices, table: showTable(name, source, analysis), result: conversion && showResult(conversion) };
  }

  function needed(): Converted {
    if (!held) throw new Error("No table has been opened");
    return held;
  }

  async function answer(request: WorkerRequest, progress: Progress): Promise<Answered[Kind]> {
    const engine = await load();
    switch (request.kind) {
      case "open": {
        const { source: from, choices } = request.asked;
        const blob = contentOf(from);
        const source = await read(engine, blob, choices, progress);
        return hold(engine, { name: nameOf(from), blob, source }, request.asked, progress);
      }
      case "decide": {
        const { choices } = request.asked;
        const now = needed();
        if (readAlike(now.choices, choices)) return hold(engine, now, request.asked, progress);
        const source = await read(engine, now.blob, choices, progress);
        return hold(engine, { ...now, source }, request.asked, progress);
      }
      case "notFound": {
        const { source, analysis } = needed();
        return notFoundFile(source, analysis, request.asked.kind);
      }
      case "sheets":
        return sheetsOf(engine, needed(), request.asked.language);
      case "csv":
        return csvOf(engine, needed(), request.asked);
      case "recognise":
        return recognise(contentOf(request.asked.source));
      case "record":
        return recordFile(engine, needed(), new Date().toISOString());
      case "verify": {
        const { record, source } = request.asked;
        return verified(engine, contentOf(record), source && contentOf(source), held?.blob ?? null);
      }
      case "session":
        return openSession(engine, contentOf(request.asked.source));
      case "saveSession":
        return new Blob([sessionFile(request.asked.tables)], { type: "application/json" });
      case "keep": {
        const { name: fileName, blob, choices, conversion, source } = needed();
        const kept = keptConversion(conversion, source);
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return { fileName, bytes, choices, conversion: kept, points: source.points };
      }
    }
  }

  return async (request) => {
    const { id, kind } = request;
    try {
      const value = await answer(request, (stage, share) => post({ id, kind: "progress", stage, share }));
      post({ id, kind, value } as WorkerAnswer);
    } catch (error) {
      if (error instanceof ConversionError) post({ id, kind: "refused", said: error.said });
      else
        post({ id, kind: "broken", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  };
}
