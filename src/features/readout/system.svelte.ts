/** The system in which coordinates are read on the map, the same wherever they are and at the next visit. */
import { coordinateSystems, type CoordinateSystem } from "../../domain/coordinates/write";
import { keepChoice, keptChoice } from "../../state/kept-choice";

const name = "coordinates";
const kept = keptChoice(name);

class ReadSystem {
  #chosen = $state<CoordinateSystem>(coordinateSystems.find((each) => each === kept) ?? "decimal");

  get chosen(): CoordinateSystem {
    return this.#chosen;
  }

  set chosen(system: CoordinateSystem) {
    this.#chosen = system;
    keepChoice(name, system);
  }
}

export const readSystem = new ReadSystem();
