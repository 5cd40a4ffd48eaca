/** Two maps that always look at the same place. */
import type { Look, MapHandle } from "./handle";

type Camera = Pick<MapHandle, "look" | "follow" | "moved">;

/**
 * The second map looks where the first does, and from then on each follows the other, until the returned function is
 * called. A map that follows moves as well: that movement is not handed back.
 */
export function syncCameras(first: Camera, second: Camera): () => void {
  let following = false;
  const leading =
    (other: Camera) =>
    (look: Look): void => {
      if (following) return;
      following = true;
      try {
        other.follow(look);
      } finally {
        following = false;
      }
    };
  const look = first.look();
  if (look) leading(second)(look);
  const endings = [first.moved(leading(second)), second.moved(leading(first))];
  return () => {
    for (const end of endings) end();
  };
}
