/** The things that stand side by side, in the address: added, removed, moved, and back again. */
import { thingName, thingOf, type Thing } from "../../state/things";
import { subjectKey } from "../../state/selection";
import type { AppContext } from "../../state/context";
import type { Subject } from "../../state/view";
import { mostBeside } from "./most";
import { sideWords } from "./words";

export class Columns {
  readonly #context: AppContext;
  /** What the page was about before each change, the last one last. */
  #before = $state.raw<(readonly Subject[])[]>([]);
  /** What the last change did, in words. */
  said = $state("");

  constructor(context: AppContext) {
    this.#context = context;
  }

  /** Each once. */
  readonly all: readonly Subject[] = $derived.by(() => {
    const { subjects } = this.#context.app.view;
    const keys = subjects.map(subjectKey);
    return subjects.filter((_, at) => keys.indexOf(keys[at] ?? "") === at);
  });
  readonly shown: readonly Subject[] = $derived(this.all.slice(0, mostBeside));

  /** In the order shown; null for what there is not; all null until the tables are loaded. */
  readonly things: readonly (Thing | null)[] = $derived.by(() => {
    const { app } = this.#context;
    const [themes, geography] = [app.themes.value, app.geography.value];
    if (!themes || !geography) return this.shown.map(() => null);
    return this.shown.map((subject) => thingOf(subject, { themes, geography, regions: app.view.regions }));
  });

  get full(): boolean {
    return this.shown.length >= mostBeside;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  nameOf(at: number): string {
    const thing = this.things[at];
    if (thing) return thingName(thing, this.#context.locale.language);
    return this.shown[at] ? subjectKey(this.shown[at]) : "";
  }

  add(subject: Subject): void {
    const { t } = this.#context.locale;
    const at = this.all.findIndex((each) => subjectKey(each) === subjectKey(subject));
    if (at >= 0) this.said = t(sideWords.twice, { name: this.nameOf(at) });
    else {
      this.#change([...this.shown, subject]);
      this.said = t(sideWords.added, { name: this.nameOf(this.shown.length - 1) });
    }
  }

  remove(at: number): void {
    const name = this.nameOf(at);
    this.#change(this.all.toSpliced(at, 1));
    this.said = this.#context.locale.t(sideWords.removed, { name });
  }

  /** By one place; `by`: -1 to the left. */
  move(at: number, by: -1 | 1): void {
    const [to, moved] = [at + by, this.all[at]];
    if (!moved || to < 0 || to >= this.shown.length) return;
    this.#change(this.all.toSpliced(at, 1).toSpliced(to, 0, moved));
    this.said = this.#context.locale.t(sideWords.moved, { name: this.nameOf(to), n: to + 1 });
  }

  undo(): void {
    const before = this.#before.at(-1);
    if (!before) return;
    this.#before = this.#before.slice(0, -1);
    this.#context.app.set({ subjects: before });
    this.said = this.#context.locale.t(sideWords.undone);
  }

  #change(subjects: readonly Subject[]): void {
    this.#before = [...this.#before, this.all];
    this.#context.app.set({ subjects });
  }
}
