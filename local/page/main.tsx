import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import './style.css';
import './charts/charts.css';
import { render } from 'preact';
import { openDesk } from './desk';
import { recallPerson, takeSecret } from './session';
import { App } from './shell/App';
import { DeskProvider } from './shell/DeskContext';
import { openStore } from './store';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place to draw in.');
const store = openStore();
const desk = openDesk({ store, secret: takeSecret(), person: recallPerson() });
render(
  <DeskProvider value={{ desk, store }}>
    <App />
  </DeskProvider>,
  root,
);
