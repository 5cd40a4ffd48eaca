import type { Look, MapHandle } from "./handle";

type Camera = Pick<MapHandle, "look" | "follow" | "moved">;

/**
 * Keeps two maps looking at the same place, at first that of the first map, until the returned function is called. The
 * movement of a map that follows is not sent back.
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
  leading(second)(first.look());
  const endings = [first.moved(leading(second)), second.moved(leading(first))];
  return () => {
    for (const end of endings) end();
  };
}
