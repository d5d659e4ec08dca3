import chromium from '@sparticuz/chromium'

/** Unpacks the browser before journeys begin: two that did so at the same time would start one that is half written. */
export async function setup(): Promise<void> {
  await chromium.executablePath()
}
