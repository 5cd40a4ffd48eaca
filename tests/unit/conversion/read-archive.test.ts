import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { readArchive } from "../../../src/conversion/read/archive";
import { crc32 } from "../../../src/conversion/read/crc32";
import { readWords } from "../../../src/conversion/read/words";
import { forge } from "./bad-files/damage";

const text = new TextEncoder().encode("nội dung");
const two = zipSync({ a: text, b: text }, { level: 0 });

test("the directory is read: names, sizes, places", () => {
  const { entries } = readArchive(two);
  expect([...entries.keys()]).toEqual(["a", "b"]);
  expect(entries.get("b")).toMatchObject({ method: 0, packed: text.length, unpacked: text.length, crc: crc32(text) });
});

test("entries that share their bytes are refused, though each is right by itself", () => {
  expect(() => readArchive(forge(two, 42, 4, () => 0))).toThrow(
    readWords.archiveLies.en.replace("{part}", "b").slice(0, 20),
  );
});

test.each([
  ["more than 300 MB declared", 24, () => 160 * 1024 ** 2, readWords.archiveTooBig],
  ["a ratio above 200", 24, () => 201 * text.length, readWords.archiveRatio],
  ["sizes that are nowhere", 24, () => 0xffffffff, readWords.archiveBroken],
  ["a place beyond the file", 42, (at: number) => at + 900, readWords.archiveBroken],
] as const)("%s: refused", (_, field, change, word) => {
  expect(() => readArchive(forge(two, field, 4, change))).toThrow(
    expect.objectContaining({ said: expect.objectContaining({ word }) }) as Error,
  );
});

test("a ratio of 200 passes", () => {
  expect(readArchive(forge(two, 24, 4, () => 200 * text.length)).entries.size).toBe(2);
});

test("the checksum is that of the standard, whole or in pieces", () => {
  const check = new TextEncoder().encode("123456789");
  expect(crc32(check)).toBe(0xcbf43926);
  expect(crc32(check.subarray(5), crc32(check.subarray(0, 5)))).toBe(0xcbf43926);
});
