// A picture of the reader's own for the corner of slides; it stays in this browser and in the file.
import type { DeckOptions } from '../../export/pptx/writePptx.ts';

export const isPicture = (file: File): boolean => file.type === 'image/png' || file.type === 'image/jpeg';

/** @throws Error where the file is no picture after all */
export async function readLogo(file: File): Promise<NonNullable<DeckOptions['logo']>> {
  const data = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
  const image = new Image();
  image.src = data;
  await image.decode();
  return { data, aspect: image.naturalWidth / image.naturalHeight, name: file.name.replace(/\.\w+$/, '') };
}
