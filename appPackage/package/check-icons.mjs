import { PNG } from 'pngjs';

const sizes = { color: 192, outline: 32 };

/** What Teams does not say until the app is uploaded: sizes of the icons, and that the outline is white on nothing. */
export function iconFaults(icons) {
  return Object.entries(sizes).flatMap(([name, size]) => {
    let image;
    try {
      image = PNG.sync.read(icons[name]);
    } catch {
      return [`icons.${name} is not a PNG file.`];
    }
    const { width, height, data } = image;
    if (width !== size || height !== size) return [`icons.${name} has ${width}x${height} pixels in place of ${size}x${size}.`];
    return name === 'color' ? colorFaults(data) : outlineFaults(data);
  });
}

function colorFaults(data) {
  return pixelsOf(data).some(({ alpha }) => alpha < 255) ? ['icons.color has transparent pixels: Teams shows them on any ground.'] : [];
}

function outlineFaults(data) {
  const pixels = pixelsOf(data);
  if (!pixels.some(({ alpha }) => alpha === 0)) return ['icons.outline has no transparent ground.'];
  return pixels.some(({ alpha, colors }) => alpha > 0 && colors.some((color) => color < 250)) ? ['icons.outline has other colours than white.'] : [];
}

function pixelsOf(data) {
  return Array.from({ length: data.length / 4 }, (_, pixel) => ({ colors: [...data.subarray(4 * pixel, 4 * pixel + 3)], alpha: data[4 * pixel + 3] }));
}
