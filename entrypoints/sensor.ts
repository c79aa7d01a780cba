import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOver } from '../content/sensor/meeting.ts';
import { startSensor } from '../content/sensor/sensor.ts';

// What is put into pages is no content script to WXT, whose scripts tell the page of each start.
export default defineUnlistedScript(() => startSensor(window, takeOver('sensor')));
