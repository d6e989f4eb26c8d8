import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Pixels a side. */
const SIZE = 48;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [number, number, number];

const WALL: Colour = [214, 226, 238];
const SHIRTS: readonly Colour[] = [[88, 104, 150], [96, 132, 110], [150, 92, 96], [120, 96, 140], [190, 160, 90]];

/** A small picture for somebody who does not exist: a head and shoulders before a wall, in colours of their own. */
export function portraitOf(objectId: string): Buffer {
  const [wall = 0, skin = 0, hair = 0, shirt = 0] = createHash('sha256').update(objectId).digest();
  const colours = {
    wall: shade(WALL, wall, 36), skin: shade([176, 124, 92], skin, 74), hair: shade([62, 46, 40], hair, 90), shirt: shade(SHIRTS[shirt % SHIRTS.length] ?? WALL, shirt, 40),
  };
  const rows = Array.from({ length: SIZE }, (_, y) => Buffer.from([0, ...Array.from({ length: SIZE }, (_each, x) => colourAt(x, y, colours)).flat()]));
  return png(Buffer.concat(rows));
}

function colourAt(x: number, y: number, { wall, skin, hair, shirt }: Record<'wall' | 'skin' | 'hair' | 'shirt', Colour>): Colour {
  const within = (centreX: number, centreY: number, radiusX: number, radiusY: number): boolean =>
    ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 <= 1;
  if (within(23.5, 21, 9, 11)) return y < 15 ? hair : skin;
  if (within(23.5, 18, 11, 11)) return hair;
  if (within(23.5, 50, 20, 17)) return within(23.5, 32, 5, 6) ? skin : shirt;
  return wall;
}

/** A colour that is lighter or darker than another. */
function shade(base: Colour, byte: number, spread: number): Colour {
  const by = (part: number, weight: number): number => Math.max(0, Math.min(255, Math.round(part + (byte / 255 - 0.5) * spread * weight)));
  return [by(base[0], 1), by(base[1], 0.9), by(base[2], 0.8)];
}

/** @see https://www.w3.org/TR/png-3/ */
function png(scanlines: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  // Eight bits a channel, three channels.
  header.set([8, 2], 8);
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', deflateSync(scanlines)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
