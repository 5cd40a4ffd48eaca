/** The styles of the atlas, in the order in which they follow one another. */
import back from "./back.css?raw";
import commune from "./commune.css?raw";
import front from "./front.css?raw";
import maps from "./maps.css?raw";
import page from "./page.css?raw";
import screen from "./screen.css?raw";

export const atlasStyles = [page, front, commune, back, maps, screen].join("\n");
