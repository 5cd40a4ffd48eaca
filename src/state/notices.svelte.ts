import { common } from "../locale/common";
import type { Word } from "../locale/word";
import { LostPart } from "./lost-part";
import type { Dropped } from "./url-decode";

/**
 * `dropped-parameter`: part of the address was not understood. `missing-feature`: it names a feature that does not exist.
 * `missing-own`: a column of the reader's own tables that this browser does not have, or that no map can show. `missed-part`: part of the app could not be
 * loaded. `place`: what is to be said of the place someone chose, in words of its own. `newer`: there is a newer build of the app, in words of its own.
 */
interface Notice {
  id: number;
  kind: "dropped-parameter" | "missing-feature" | "missing-own" | "missed-part" | "place" | "newer";
  detail: Dropped;
  word?: Word;
}

export class Notices {
  #all = $state.raw<readonly Notice[]>([]);
  #next = 1;

  get all(): readonly Notice[] {
    return this.#all;
  }

  /** Does nothing while the same notice is shown. */
  add(kind: Notice["kind"], detail: Dropped, word?: Word): void {
    const { parameter, value } = detail;
    const isSame = (shown: Notice): boolean =>
      shown.kind === kind && shown.detail.parameter === parameter && shown.detail.value === value;
    if (!this.#all.some(isSame)) this.#all = [...this.#all, { id: this.#next++, kind, detail, ...(word && { word }) }];
  }

  /** What nobody else says of a part that could not be fetched. */
  missed(rejection: Pick<PromiseRejectionEvent, "reason" | "preventDefault">): void {
    const reason: unknown = rejection.reason;
    if (!(reason instanceof LostPart)) return;
    rejection.preventDefault();
    this.add("missed-part", { parameter: "part", value: "" }, reason.gone ? common.renewed : undefined);
  }

  dismiss(id: number): void {
    this.#all = this.#all.filter((notice) => notice.id !== id);
  }
}
