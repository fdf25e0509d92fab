// How the reader looks at the map: region and camera.
import { regions } from '../../model/regions.ts';
import type { Camera } from '../choices.ts';
import { choice, type Fields } from '../field.ts';

/** Nearer than this one would see less than a city, on the smallest screen too. */
const nearest = 600;

export const mapFields: Fields = {
  region: choice(regions, 'region'),
  camera: {
    read: (text) => {
      const camera = readCamera(text);
      return camera && { camera };
    },
    write: ({ camera }) => (camera ? `${camera.lon},${camera.lat},${camera.k}` : undefined),
  },
};

function readCamera(text: string): Camera | undefined {
  const numbers = text.split(',').map(Number);
  if (numbers.length !== 3 || text.split(',').some((part) => part.trim() === '')) return undefined;
  const [lon, lat, k] = numbers as [number, number, number];
  const isSound = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && k >= 1 && k <= nearest;
  return isSound ? { lon, lat, k } : undefined;
}
