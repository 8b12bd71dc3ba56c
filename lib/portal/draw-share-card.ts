import sharp from 'sharp';
import type { Picture } from '../articles/card.ts';
import { variantPath, variantWidths } from '../media/media.ts';
import { storage } from '../platform/storage/storage.ts';
import { hasChineseType } from './chinese-type.ts';
import { CARD, type ShareCard, shareCardSvg } from './share-card.ts';

/** The part of the card that a picture takes beside words. */
const BESIDE = 480;
const QUALITY = 82;

/** The bytes of the smallest variant that fills the card's height; null when the file is gone. */
async function pictureBytes({ uploadHash, width }: Picture): Promise<Uint8Array | null> {
  const steps = variantWidths(width);
  const address = variantPath(uploadHash, steps.find((step) => step >= 960) ?? steps.at(-1) ?? width, 'jpeg');
  return storage()
    .getBytes(address.replace('/media/', ''))
    .catch(() => null);
}

/** A picture cut to the card's height and `width`, around its focal point. */
async function cropped(bytes: Uint8Array, width: number, { focalX, focalY }: Picture): Promise<Buffer> {
  const image = sharp(bytes);
  const size = await image.metadata();
  const scale = Math.max(width / size.width, CARD.height / size.height);
  const [scaledWidth, scaledHeight] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  const offset = (length: number, window: number, focal: number) =>
    Math.round(Math.min(Math.max(length * focal - window / 2, 0), length - window));
  return image
    .resize(scaledWidth, scaledHeight, { fit: 'fill' })
    .extract({
      left: offset(scaledWidth, width, focalX),
      top: offset(scaledHeight, CARD.height, focalY),
      width,
      height: CARD.height,
    })
    .toBuffer();
}

/**
 * Draws a card as JPEG: the words, and the picture on the right of them if there is one. A machine without
 * a Chinese typeface would draw boxes for words, so there the picture is all of the card.
 */
export async function drawShareCard(card: ShareCard, picture: Picture | null): Promise<Uint8Array> {
  const bytes = picture && (await pictureBytes(picture));
  const canWrite = hasChineseType();
  const left = !bytes ? CARD.width : canWrite ? CARD.width - BESIDE : 0;
  const words = canWrite ? card : { title: '', above: '', below: '', siteName: '' };
  const ground = sharp(Buffer.from(shareCardSvg(words, { width: canWrite ? left : CARD.width })));
  const layers =
    bytes && picture ? [{ input: await cropped(bytes, CARD.width - left, picture), left, top: 0 }] : [];
  const jpeg = await ground.composite(layers).jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
  return new Uint8Array(jpeg);
}
