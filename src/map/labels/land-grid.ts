/** Which unit each small square of the screen lies in, so that a name can be kept on its own land. */

/** Side of a cell, px. Cells lie at multiples of it in the pixels of the world, so that moving the map moves no name. */
const side = 2;
/** How far off a name is looked for first, in cells. */
const near = 24;

/** In pixels of the whole world at the zoom of the map. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const rectangle = (x: number, y: number, width: number, height: number): Rectangle => ({
  left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2,
}); // prettier-ignore

/** `x, y, x, y …` of closed rings in pixels of the world at zoom 0; the even-odd rule finds the holes. */
export type Rings = readonly Float64Array[];

/** Columns and rows, the ends included. */
interface Extent {
  first: number;
  last: number;
  top: number;
  bottom: number;
}

interface Spot {
  x: number;
  y: number;
}

export class LandGrid {
  readonly #columns: number;
  readonly #rows: number;
  /** 0: nobody's, or taken. */
  readonly #owner: Int16Array;
  readonly #left: number;
  readonly #top: number;
  readonly #scale: number;

  /** Only cells wholly inside the window are used. */
  constructor({ left, top, right, bottom }: Rectangle, zoom: number) {
    this.#left = Math.ceil(left / side);
    this.#top = Math.ceil(top / side);
    this.#columns = Math.max(0, Math.floor(right / side) - this.#left);
    this.#rows = Math.max(0, Math.floor(bottom / side) - this.#top);
    this.#owner = new Int16Array(this.#columns * this.#rows);
    this.#scale = 2 ** zoom / side;
  }

  /** Gives land to its owners, numbered from 1; cells that an outline crosses belong to nobody. */
  settle(lands: readonly Rings[]): void {
    lands.forEach((rings, at) => this.#fill(rings, at + 1));
    for (const rings of lands) this.#eachEdge(rings, (...edge) => this.#cross(...edge));
  }

  /** Takes the cells that a rectangle touches from their owners. */
  take({ left, top, right, bottom }: Rectangle): void {
    const extent = { first: left / side - this.#left, last: right / side - this.#left, top: top / side - this.#top, bottom: bottom / side - this.#top }; // prettier-ignore
    const { first, last, top: from, bottom: to } = this.#clip(extent);
    for (let row = from; row <= to; row += 1)
      this.#owner.fill(0, row * this.#columns + first, row * this.#columns + last + 1);
  }

  /** Whether a rectangle lies on the owner's land by the whole of it. */
  holds(owner: number, { left, top, right, bottom }: Rectangle): boolean {
    const [first, last] = [Math.floor(left / side) - this.#left, Math.floor(right / side) - this.#left];
    const [from, to] = [Math.floor(top / side) - this.#top, Math.floor(bottom / side) - this.#top];
    if (first < 0 || from < 0 || last >= this.#columns || to >= this.#rows) return false;
    for (let row = from; row <= to; row += 1)
      for (let column = first; column <= last; column += 1)
        if (this.#owner[row * this.#columns + column] !== owner) return false;
    return true;
  }

  /** The middle of what an owner has here; null when it has nothing. */
  middle(owner: number, within: Rectangle): Spot | null {
    const { first, last, top, bottom } = this.#cells(within);
    let [count, x, y] = [0, 0, 0];
    for (let row = top; row <= bottom; row += 1)
      for (let column = first; column <= last; column += 1)
        if (this.#owner[row * this.#columns + column] === owner) {
          count += 1;
          x += column;
          y += row;
        }
    return count > 0 ? this.#spot(x / count + 0.5, y / count + 0.5) : null;
  }

  /** The middle of the place nearest to `target` where a box of this size (px) lies on the owner's land; null for none. */
  place(owner: number, within: Rectangle, width: number, height: number, target: Spot): Spot | null {
    const land = this.#cells(within);
    const [wide, high] = [Math.ceil(width / side), Math.ceil(height / side)];
    const [x, y] = [target.x / side - this.#left, target.y / side - this.#top];
    const [dx, dy] = [near + wide / 2, near + high / 2];
    const about = {
      first: Math.max(land.first, Math.floor(x - dx)), last: Math.min(land.last, Math.floor(x + dx)),
      top: Math.max(land.top, Math.floor(y - dy)), bottom: Math.min(land.bottom, Math.floor(y + dy)),
    }; // prettier-ignore
    const close = this.#search(owner, about, wide, high, x, y);
    // What is so close is closer than anything outside of the part searched.
    const found = close && close.away < (near - 1) ** 2 ? close : this.#search(owner, land, wide, high, x, y);
    return found && this.#spot(found.x, found.y);
  }

  /** In cells; `away`: the square of the distance. */
  #search(owner: number, { first, last, top, bottom }: Extent, wide: number, high: number, x: number, y: number) {
    /** Of each column, how many cells upward of the row are the owner's. */
    const above = new Uint16Array(Math.max(0, last - first + 1));
    let found: (Spot & { away: number }) | null = null;
    for (let row = top; row <= bottom; row += 1) {
      let run = 0;
      const middle = row + 1 - high / 2;
      for (let at = 0, cell = row * this.#columns + first; at < above.length; at += 1, cell += 1) {
        const tall = this.#owner[cell] === owner ? (above[at] ?? 0) + 1 : 0;
        above[at] = tall;
        run = tall >= high ? run + 1 : 0;
        if (run < wide) continue;
        const center = first + at + 1 - wide / 2;
        const away = (center - x) ** 2 + (middle - y) ** 2;
        if (!found || away < found.away) found = { x: center, y: middle, away };
      }
    }
    return found;
  }

  #spot(column: number, row: number): Spot {
    return { x: (column + this.#left) * side, y: (row + this.#top) * side };
  }

  /** Of a rectangle in pixels of the world at zoom 0. */
  #cells({ left, top, right, bottom }: Rectangle): Extent {
    const [x, y] = [this.#left, this.#top];
    const scale = this.#scale;
    return this.#clip({ first: left * scale - x, last: right * scale - x, top: top * scale - y, bottom: bottom * scale - y }); // prettier-ignore
  }

  #clip({ first, last, top, bottom }: Extent): Extent {
    return {
      first: Math.max(0, Math.floor(first)),
      last: Math.min(this.#columns - 1, Math.floor(last)),
      top: Math.max(0, Math.floor(top)),
      bottom: Math.min(this.#rows - 1, Math.floor(bottom)),
    };
  }

  /** Edges that reach into the rows of the grid, from above downwards, in cells. */
  #eachEdge(rings: Rings, visit: (x1: number, y1: number, x2: number, y2: number) => void): void {
    for (const ring of rings)
      for (let at = 3; at < ring.length; at += 2) {
        const x1 = (ring[at - 3] ?? 0) * this.#scale - this.#left;
        const y1 = (ring[at - 2] ?? 0) * this.#scale - this.#top;
        const x2 = (ring[at - 1] ?? 0) * this.#scale - this.#left;
        const y2 = (ring[at] ?? 0) * this.#scale - this.#top;
        if (Math.max(y1, y2) < 0 || Math.min(y1, y2) > this.#rows) continue;
        if (y1 <= y2) visit(x1, y1, x2, y2);
        else visit(x2, y2, x1, y1);
      }
  }

  /** Where a row's middle crosses the outline, from the left, the land lies between the first and the second, the third … */
  #fill(rings: Rings, owner: number): void {
    const crossings: number[][] = [];
    this.#eachEdge(rings, (x1, y1, x2, y2) => {
      const end = Math.min(this.#rows, Math.ceil(y2 - 0.5));
      for (let row = Math.max(0, Math.ceil(y1 - 0.5)); row < end; row += 1)
        (crossings[row] ??= []).push(x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1));
    });
    crossings.forEach((row, at) => {
      row.sort((a, b) => a - b);
      for (let i = 1; i < row.length; i += 2) {
        const from = Math.max(0, Math.ceil((row[i - 1] ?? 0) - 0.5));
        const to = Math.min(this.#columns, Math.ceil((row[i] ?? 0) - 0.5));
        if (from < to) this.#owner.fill(owner, at * this.#columns + from, at * this.#columns + to);
      }
    });
  }

  /** Takes every cell that the edge touches. */
  #cross(x1: number, y1: number, x2: number, y2: number): void {
    const slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0;
    const end = Math.min(this.#rows - 1, Math.floor(y2));
    for (let row = Math.max(0, Math.floor(y1)); row <= end; row += 1) {
      const a = y2 > y1 ? x1 + (Math.max(row, y1) - y1) * slope : x1;
      const b = y2 > y1 ? x1 + (Math.min(row + 1, y2) - y1) * slope : x2;
      const from = Math.max(0, Math.floor(Math.min(a, b)));
      const to = Math.min(this.#columns - 1, Math.floor(Math.max(a, b)));
      if (from <= to) this.#owner.fill(0, row * this.#columns + from, row * this.#columns + to + 1);
    }
  }
}
