import type { MapHandle } from "./handle";

/** Stands in where there is no map to speak to. */
export class DeadMap implements MapHandle {
  show(): void {}
  setPadding(): void {}
  highlight(): void {}
  lightUnits(): void {}
  alternatives(): void {}
  use(): void {}
  look(): null {
    return null;
  }
  follow(): void {}
  moved(): () => void {
    return () => {};
  }
  flyToUnit(): void {}
  flyToUnits(): void {}
  flyTo(): void {}
  separate(): void {}
  fitProvince(): void {}
  zoomBy(): void {}
  picture(): null {
    return null;
  }
  destroy(): void {}
}
