/**
 * Reads a part of a file.
 *
 * @returns its bytes in base64
 * @throws DOMException where the file cannot be read any more
 */
export function readPart(file: Blob, start: number, end: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // `data:…;base64,…`
      resolve(typeof reader.result === 'string' ? (reader.result.split(',')[1] ?? '') : '');
    };
    reader.onerror = () => { reject(reader.error ?? new Error('The file cannot be read.')); };
    reader.readAsDataURL(file.slice(start, end));
  });
}
