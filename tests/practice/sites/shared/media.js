/** Calls, and files on their way. */
import { until } from './undo.js';

/** A running call: a video element that plays a live stream. */
export async function call() {
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  const timer = setInterval(() => paint.fillRect(Math.random() * 300, Math.random() * 150, 4, 4), 100);
  const video = document.createElement('video');
  video.muted = true;
  video.className = 'practice-call';
  video.srcObject = canvas.captureStream();
  document.body.append(video);
  await video.play();
  return until(() => {
    clearInterval(timer);
    for (const track of video.srcObject.getTracks()) track.stop();
    video.remove();
  });
}

/** A file on its way up: a chosen file and a progress bar. */
export function upload() {
  const input = Object.assign(document.createElement('input'), { type: 'file', className: 'practice-upload' });
  const files = new DataTransfer();
  files.items.add(new File(['practice'], 'holiday.jpg', { type: 'image/jpeg' }));
  input.files = files.files;
  const bar = Object.assign(document.createElement('progress'), { max: 100, value: 40 });
  document.body.append(input, bar);
  return until(() => {
    input.remove();
    bar.remove();
  });
}
