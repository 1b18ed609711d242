/** A drawing as a picture on the clipboard, twice as fine as on the screen. */
const FINE = 2;

export async function copyPicture(svg: string, width: number, height: number): Promise<void> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * FINE;
    canvas.height = height * FINE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (png) await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
  } finally {
    URL.revokeObjectURL(url);
  }
}
