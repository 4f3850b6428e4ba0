/** What the build turns JSX into calls of: written out, the automatic way makes the page a thirtieth larger. */
export { Fragment, h } from 'preact';
