/** The view, as the address and the history of the browser have it. */
import { Address } from "./address.svelte";
import { isStep } from "./changes";
import type { Host } from "./host";
import type { Notices } from "./notices.svelte";
import { decodeQuery } from "./url-repair";
import { encode, toQuery } from "./url-encode";
import type { View } from "./view";

export class ViewHistory {
  readonly address: Address;
  #view = $state.raw<View>() as View;
  readonly #stopTravel: () => void;

  /** Reads the URL. `travelled`: after a step back or forward. */
  constructor(
    private readonly host: Host,
    private readonly notices: Notices,
    travelled: () => void,
  ) {
    this.address = new Address(host, () => toQuery(encode(this.#view)));
    this.address.arrive();
    this.#view = this.#readAddress();
    this.#stopTravel = host.onTravel(() => {
      this.#travel();
      travelled();
    });
    this.address.write();
  }

  /** Replaced at every change, never mutated. */
  get view(): View {
    return this.#view;
  }

  /** In the present entry of the history. */
  replace(view: View): void {
    if (view.language !== this.#view.language) this.host.setLanguage(view.language);
    this.#view = view;
    this.address.write();
  }

  /** The same, for what changes many times a second. */
  writeSoon(change: Partial<View>): void {
    this.#view = { ...this.#view, ...change };
    this.address.writeSoon();
  }

  /** A step is a new entry of the history; anything else stays in the present one. `over`: its page lies over that of the entry before. */
  change(view: View, over = false): void {
    if (!isStep(this.#view, view)) return this.replace(view);
    this.address.flush();
    this.#view = view;
    this.address.push(over);
  }

  destroy(): void {
    this.#stopTravel();
    this.address.cancel();
  }

  #readAddress(): View {
    const { view, dropped } = decodeQuery(this.host.query());
    for (const detail of dropped) this.notices.add("dropped-parameter", detail);
    return view;
  }

  /** A step back closes what was opened; the regions made and the filters set since then stay. */
  #travel(): void {
    const { back, closed } = this.address.arrive();
    const view = this.#readAddress();
    const { regions, filters, within } = this.#view;
    if (!closed || isStep(view, this.#view)) this.#view = back ? { ...view, regions, filters, within } : view;
    if (back) this.address.write();
  }
}
