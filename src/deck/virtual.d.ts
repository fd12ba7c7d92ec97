/** Written by the build from `src/theme/tokens.ts`. */
declare module 'virtual:tokens.css';
