/** What is looked up in, from the tables of the app. */
import later from "virtual:data/units-later";
import { bookOf, type Book } from "../../conversion/lookup";
import { loadUnitRows } from "../../domain/unit-tables";

/** Rejects when a table cannot be read. */
export const loadBook = async (): Promise<Book> => bookOf({ ...(await loadUnitRows()), seats: later.communes });
