/** Those of a segment who may achieve an outcome: their draw lies below its threshold with the service, or without it. */
export class Candidates {
  count = 0;
  /** Where each stands: in the list of those who reached the stage before, or place of the person. Rising. */
  place = new Int32Array(0);
  /** The draw of each, on the scale of its chain. */
  draw = new Float64Array(0);

  /** Nobody yet, with room for so many. */
  clear(room: number): void {
    this.count = 0;
    if (this.place.length >= room) return;
    this.place = new Int32Array(room);
    this.draw = new Float64Array(room);
  }

  // The next two are one, once for each kind of array: a loop that meets both is several times as slow. And everyone is
  // written down, but only counted where kept: chance decides, so that a processor would guess a branch wrong as often as
  // right.

  /** Keeps those of a list, at places `from` up to `end`, whose draw on the normal scale lies below a threshold. */
  keepBelow(highest: number, draws: Float64Array, list: Int32Array, from: number, end: number): void {
    const { place, draw } = this;
    let count = 0;
    for (let at = from; at < end; at++) {
      const latent = draws[list[at]!]!;
      place[count] = at;
      draw[count] = latent;
      count += Number(latent < highest);
    }
    this.count = count;
  }

  /** The same of random bits and an edge. */
  keepBitsBelow(edge: number, draws: Uint32Array, list: Int32Array, from: number, end: number): void {
    const { place, draw } = this;
    let count = 0;
    for (let at = from; at < end; at++) {
      const bits = draws[list[at]!]!;
      place[count] = at;
      draw[count] = bits;
      count += Number(bits < edge);
    }
    this.count = count;
  }
}
