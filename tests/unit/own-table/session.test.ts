/** Opening a session file: nothing is doubled, and nothing that is kept is lost. */
import { expect, it } from "vitest";
import { keepSession } from "../../../src/features/own-table/choose/dropped";
import { OwnTables } from "../../../src/state/own-tables.svelte";
import { ownTable } from "../../fixtures/own-table";

const inMemory = () =>
  new OwnTables(() =>
    Promise.resolve({
      all: async () => [],
      put: async () => undefined,
      change: async () => undefined,
      remove: async () => undefined,
      onChange: () => undefined,
    }),
  );
const session = { tables: [ownTable()], failed: [] };

it("is opened twice without a table doubled", async () => {
  const own = inMemory();
  await keepSession(own, session);
  await keepSession(own, { ...session, tables: [ownTable({ source: ownTable().source.slice() })] });
  expect(own.tables.map(({ id }) => id)).toEqual(["abcd1234"]);
});

it("is opened again and again without more than one copy of a table that has been changed or named since", async () => {
  const own = inMemory();
  await own.keep(ownTable({ choices: { ...ownTable().choices, level: "former-commune" } }));
  for (let times = 0; times < 3; times++) await keepSession(own, session);
  expect(own.tables).toHaveLength(2);
  const copy = own.tables.find(({ id }) => id !== "abcd1234")!;
  await own.rename(copy.id, "Tên mới");
  await keepSession(own, session);
  expect(own.byId(copy.id)?.name).toBe("Tên mới");
});

it("leaves a table that has been changed since beside the one that was saved", async () => {
  const own = inMemory();
  const changed = ownTable({ name: "Đã sửa", choices: { ...ownTable().choices, level: "former-commune" } });
  await own.keep(changed);
  await keepSession(own, session);
  expect(own.tables).toHaveLength(2);
  expect(own.byId("abcd1234")).toBe(changed);
  expect(own.tables.find(({ id }) => id !== "abcd1234")?.name).toBe("Dân số 2024");
  await own.keep(ownTable({ source: new Uint8Array([1]) }));
  await keepSession(own, session);
  expect(own.byId("abcd1234")?.source).toEqual(new Uint8Array([1]));
});
