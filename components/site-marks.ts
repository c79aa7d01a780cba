/**
 * One drawing in a box of 24 by 24, in one ink. What it shows is what people do there, or an old thing with the same use,
 * and never a company's own sign.
 */
export interface SiteDrawing {
  /** Lines that lie behind the sheets. */
  behind?: string;
  /** Closed shapes with paper inside, from the back to the front: each hides what lies behind it. */
  sheets?: readonly string[];
  /** Lines above the sheets. */
  line?: string;
  /** Small shapes full of ink. */
  ink?: string;
}

/** The drawings, by site. A site without one is shown by its initial. */
export const SITE_DRAWINGS: Readonly<Record<string, SiteDrawing>> = {
  // A photograph with its white edge.
  instagram: {
    sheets: ['M4 3.5h16v17.5H4z'],
    line: 'M6.5 6h11v10h-11zM6.5 13.8l3.4-3.6 3 3 1.6-1.6 3 2.9',
    ink: 'M14.7 8a1.1 1.1 0 1 0 .01 0z',
  },
  // Two people beside each other.
  facebook: {
    behind: 'M14.8 5.4a2.8 2.8 0 1 1 .9 5.4M17 13.6c2.2.5 3.7 2.3 3.7 5.4',
    sheets: ['M9 5a3.3 3.3 0 1 0 .01 0zM3 19.5c0-3.7 2.5-6 6-6s6 2.3 6 6z'],
  },
  // A speaking trumpet.
  x: {
    sheets: ['M6.5 14.5L8 20h2.8l-1-4.4zM3.5 10.5L16 5v13L3.5 14z'],
    line: 'M19 8.8c1.3 1.6 1.3 3.8 0 5.4',
  },
  // Somebody dancing, as tall as the screen.
  tiktok: {
    sheets: ['M9 2.8h6a2 2 0 0 1 2 2v14.4a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2z'],
    line: 'M12 9.6v3.6M9.4 8.6l2.6 2 2.8-2.8M12 13.2l-1.8 4.3M12 13.2l2.3 1.7-.3 2.6',
    ink: 'M12 5.6a1.2 1.2 0 1 0 .01 0z',
  },
  // A television with rabbit ears.
  youtube: {
    sheets: ['M5.5 8h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z'],
    line: 'M8.5 3.5l3.3 4.4 3.7-4.4M6.3 11h8v6.3h-8z',
    ink: 'M17.3 11a.9.9 0 1 0 .01 0zM17.3 14.4a.9.9 0 1 0 .01 0z',
  },
  // Answers to answers.
  reddit: {
    line: 'M4 5h11M6.5 5v12.5h3.7M6.5 11.25h3.7M13 11.25h7M13 17.5h5',
  },
  // A reel of thread.
  threads: {
    sheets: [
      'M8 6.5h8v11H8z',
      'M6.5 3.5h11a.5.5 0 0 1 .5.5v2a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5zM6.5 17.5h11a.5.5 0 0 1 .5.5v2a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5v-2a.5.5 0 0 1 .5-.5z',
    ],
    line: 'M8 9.2l8 2M8 12.8l8 2M16 11.2c3 .2 4.8 1.8 4.8 5.3',
  },
  // A briefcase.
  linkedin: {
    sheets: ['M5.5 8h13a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z'],
    line: 'M9 8V6.5a1.5 1.5 0 0 1 1.5-1.5h3A1.5 1.5 0 0 1 15 6.5V8M3.5 12.5c5.5 2.3 11.5 2.3 17 0M12 13v2.6',
  },
  // Fair weather.
  bluesky: {
    behind: 'M12.3 7.3a4 4 0 0 1 7.4 3M16 1.8v1.4M20.8 4.2l-1 1M22.3 9.2h-1.4M11.2 4.2l1 1',
    sheets: ['M6.8 19.5a4 4 0 0 1-.2-8 5.2 5.2 0 0 1 10-.2 4.1 4.1 0 0 1 .4 8.2z'],
  },
  // Houses of one village, with paths between them.
  mastodon: {
    behind: 'M7 10.5l3.5 6M17 10.5l-3.5 6M9.5 7.5h5',
    sheets: ['M3 10.5V6.8l3.3-3 3.3 3v3.7zM14.4 10.5V6.8l3.3-3 3.3 3v3.7zM8.7 21v-3.7l3.3-3 3.3 3V21z'],
  },
  // An hourglass: what is said runs out.
  snapchat: {
    sheets: ['M7 4h10c0 4.6-3.7 5.6-3.7 8s3.7 3.4 3.7 8H7c0-4.6 3.7-5.6 3.7-8S7 8.6 7 4z'],
    line: 'M5.5 4h13M5.5 20h13',
    ink: 'M8.8 19.2c.5-1.9 1.7-2.7 3.2-3.5 1.5.8 2.7 1.6 3.2 3.5zM9.3 8h5.4c-.7 1.3-2 2-2.7 3.2-.7-1.2-2-1.9-2.7-3.2z',
  },
  // A pin in a board.
  pinterest: {
    behind: 'M12 14v7',
    sheets: ['M8.5 3.5h7L14.6 9l3 3.5v1.3H6.4v-1.3l3-3.5z'],
  },
  // Cuttings, one pasted over the other.
  tumblr: {
    sheets: ['M8.5 3.5l11.5 2-2 11.5-11.5-2z', 'M4 9.5h11v11H4z'],
    line: 'M6.8 13h5.4M6.8 16.5h3.4',
  },
  // A strip of film.
  vsco: {
    sheets: ['M3 5.5h18v13H3z'],
    line: 'M3 9h18M3 15h18M12 9v6',
    ink: 'M5 6.6h1.5v1.3H5zM9.2 6.6h1.5v1.3H9.2zM13.4 6.6h1.5v1.3h-1.5zM17.6 6.6h1.5v1.3h-1.5zM5 16.1h1.5v1.3H5zM9.2 16.1h1.5v1.3H9.2zM13.4 16.1h1.5v1.3h-1.5zM17.6 16.1h1.5v1.3h-1.5z',
  },
  // Two who talk.
  whatsapp: {
    sheets: [
      'M10.5 3.5h8a2.5 2.5 0 0 1 2.5 2.5v4.5a2.5 2.5 0 0 1-2.5 2.5v3.2L15 13h-4.5A2.5 2.5 0 0 1 8 10.5V6a2.5 2.5 0 0 1 2.5-2.5z',
      'M5.5 8.5H12A2.5 2.5 0 0 1 14.5 11v3.5A2.5 2.5 0 0 1 12 17H9l-3.5 3.3V17A2.5 2.5 0 0 1 3 14.5V11a2.5 2.5 0 0 1 2.5-2.5z',
    ],
  },
  // Somebody who is about to answer.
  messenger: {
    sheets: [
      'M6.5 4.5h11a3.5 3.5 0 0 1 3.5 3.5v5.5a3.5 3.5 0 0 1-3.5 3.5H12l-5 4v-4h-.5A3.5 3.5 0 0 1 3 13.5V8a3.5 3.5 0 0 1 3.5-3.5z',
    ],
    ink: 'M8 9.7a1.1 1.1 0 1 0 .01 0zM12 9.7a1.1 1.1 0 1 0 .01 0zM16 9.7a1.1 1.1 0 1 0 .01 0z',
  },
  // A telegraph pole.
  telegram: {
    line: 'M12 3v18M5 7.5h14M7 11.5h10M8.5 21h7M5.5 7.5V5.5M18.5 7.5V5.5M7.5 11.5v-2M16.5 11.5v-2M1.5 6c1.4.9 2.7.8 4-.5M22.5 6c-1.4.9-2.7.8-4-.5',
  },
  // A headset.
  discord: {
    behind: 'M4.8 14v-2.2a7.2 7.2 0 0 1 14.4 0V14M18.5 18.5c-.5 1.7-1.9 2.5-4.5 2.5',
    sheets: ['M4 13h3.5v6H6a2 2 0 0 1-2-2zM16.5 13H20v4a2 2 0 0 1-2 2h-1.5z'],
    ink: 'M13 19.9a1.1 1.1 0 1 0 .01 0z',
  },
  // A telephone that has something to say.
  'google-messages': {
    sheets: [
      'M6 2.8h7a2 2 0 0 1 2 2v14.4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4.8a2 2 0 0 1 2-2z',
      'M11.5 7.5H19a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2h-3.5L12 17.3v-2.8h-.5a2 2 0 0 1-2-2v-3a2 2 0 0 1 2-2z',
    ],
    line: 'M12.7 11h5',
  },
  // A key.
  element: {
    sheets: ['M8 4.5a4.5 4.5 0 1 0 .01 0z'],
    line: 'M11.2 12.2l8.3 8.3M16 17l-2.2 2.2M18.6 19.6l-1.7 1.7',
    ink: 'M7.2 7a1.2 1.2 0 1 0 .01 0z',
  },
  // A list on a clipboard.
  slack: {
    sheets: ['M5.5 5h13v15.5h-13zM9.5 3.3h5v3.4h-5z'],
    line: 'M8.5 11l1.3 1.3 2.2-2.5M14.5 11.2h1.5M8.5 16l1.3 1.3 2.2-2.5M14.5 16.2h1.5',
  },
  // Three round a table.
  teams: {
    sheets: [
      'M5.5 6.5a2.2 2.2 0 1 0 .01 0zM18.5 6.5a2.2 2.2 0 1 0 .01 0zM12 3.5a2.4 2.4 0 1 0 .01 0z',
      'M3.5 14.5a8.5 3.5 0 1 0 17 0 8.5 3.5 0 1 0-17 0z',
    ],
    line: 'M8 18v3M16 18v3',
  },
  // A letter.
  gmail: {
    sheets: ['M5 5.5h14a1.5 1.5 0 0 1 1.5 1.5v10.5A1.5 1.5 0 0 1 19 19H5a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 5 5.5z'],
    line: 'M4 6.2l8 6.8 8-6.8',
  },
  // Two cards of a deck.
  tinder: {
    sheets: ['M4.2 6l8.2-2.5 4.2 13.7-8.2 2.5z', 'M9.5 5.5H19v15H9.5z'],
    ink: 'M14.25 16.7c-1.9-1.4-3.1-2.6-3.1-4.1 0-1.1.8-1.8 1.6-1.8.6 0 1.2.3 1.5.9.3-.6.9-.9 1.5-.9.8 0 1.6.7 1.6 1.8 0 1.5-1.2 2.7-3.1 4.1z',
  },
  // A flower.
  bumble: {
    behind: 'M12 12v9.2M12 19.3c-2 .1-3.7-.9-4.3-3 2.2-.2 3.8.9 4.3 3z',
    sheets: [
      'M12 2.7a2.3 2.3 0 1 0 .01 0zM15.04 4.91a2.3 2.3 0 1 0 .01 0zM13.88 8.49a2.3 2.3 0 1 0 .01 0zM10.12 8.49a2.3 2.3 0 1 0 .01 0zM8.96 4.91a2.3 2.3 0 1 0 .01 0z',
      'M12 6.2a2 2 0 1 0 .01 0z',
    ],
  },
};
