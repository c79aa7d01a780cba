/** True in builds made for tests, which can move the clock and look into the card; false in a build for people. */
declare const __TEST_BUILD__: boolean;
