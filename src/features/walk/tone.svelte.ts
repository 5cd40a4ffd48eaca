/** Short soft tones, played only when the reader has switched them on; the choice and the volume are kept. */
import { pitchOf } from "../../domain/walk/pitch";
import { keepChoice, keptChoice } from "../../state/kept-choice";

const [onKey, volumeKey] = ["walk-tone", "walk-volume"];
/** Percent. */
const firstVolume = 40;
/** Of a full wave, at 100 %. */
const loudest = 0.4;
/** Seconds: the rise is slow enough not to click. */
const [rise, long, short, apart] = [0.015, 0.22, 0.05, 0.4];
/** Hz, well under the lowest note. */
const knockPitch = 110;

function keptVolume(): number {
  const kept = Number(keptChoice(volumeKey) ?? firstVolume);
  return kept >= 0 && kept <= 100 ? kept : firstVolume;
}

class Tone {
  #on = $state(keptChoice(onKey) === "on");
  #volume = $state(keptVolume());
  #audio: AudioContext | null = null;

  readonly possible = "AudioContext" in globalThis;

  get on(): boolean {
    return this.possible && this.#on;
  }
  set on(on: boolean) {
    this.#on = on;
    keepChoice(onKey, on ? "on" : "off");
    if (!on) this.#silence();
  }

  /** Percent. */
  get volume(): number {
    return this.#volume;
  }
  set volume(volume: number) {
    this.#volume = volume;
    keepChoice(volumeKey, String(volume));
  }

  /** `place`: from 0, the last rank, to 1, the first; null: a knock. Does nothing while tones are off. */
  play(place: number | null): void {
    if (!this.on) return;
    this.#silence();
    this.#sound(place, 0);
  }

  /** The lowest, the middle, the highest and the knock, asked for by the reader, so also while tones are off. */
  playRange(): void {
    this.#silence();
    [0, 0.5, 1, null].forEach((place, at) => this.#sound(place, at * apart));
  }

  #playing: OscillatorNode[] = [];

  #silence(): void {
    for (const each of this.#playing) each.stop();
    this.#playing = [];
  }

  #sound(place: number | null, after: number): void {
    if (!this.possible || this.#volume === 0) return;
    /* Made by a press or a key only, as browsers ask. */
    const audio = (this.#audio ??= new AudioContext());
    if (audio.state === "suspended") void audio.resume();
    const [wave, loudness] = [audio.createOscillator(), audio.createGain()];
    const from = audio.currentTime + after;
    const until = from + (place === null ? short : long);
    wave.type = place === null ? "triangle" : "sine";
    wave.frequency.value = place === null ? knockPitch : pitchOf(place);
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(loudest * (this.#volume / 100) ** 2, from + rise);
    loudness.gain.linearRampToValueAtTime(0, until);
    wave.connect(loudness).connect(audio.destination);
    wave.start(from);
    wave.stop(until);
    this.#playing.push(wave);
  }
}

export const tone = new Tone();
