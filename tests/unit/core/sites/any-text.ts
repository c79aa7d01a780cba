import fc from 'fast-check';

/** Any text there can be, halves of characters too. Built from numbers: fast-check's own tables of characters take seconds. */
export const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));
