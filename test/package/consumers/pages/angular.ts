import '@angular/compiler';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  enableProdMode,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ContactCard, ContactDirectory } from 'pejlemaerker';
import 'pejlemaerker/contact-card.js';
import 'pejlemaerker/contact-directory.js';
import { content, later, soon } from './content.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <pejl-contact-card
      id="card"
      contact="own-place"
      [attr.heading-level]="3"
      checked-on="2031-01-10"
      [data]="content"
      [now]="now()"
      (pejl-ready)="onReady($event)"
    ></pejl-contact-card>
    <pejl-contact-directory
      [data]="content"
      [now]="now()"
      (pejl-filter)="onFilter($event)"
    ></pejl-contact-directory>
    <output id="ready">{{ ready() }}</output>
    <output id="filter">{{ filter() }}</output>
    <button id="later" (click)="now.set(later)">Later</button>
  `,
})
class Page {
  readonly content = content;
  readonly later = later;
  readonly now = signal(soon);
  readonly ready = signal('');
  readonly filter = signal('');

  onReady({ detail, target }: CustomEvent<{ count: number }> & { target: ContactCard }): void {
    this.ready.set(`${detail.count} ${target.contact}`);
  }

  onFilter({ detail }: CustomEvent<{ query: string; count: number }> & { target: ContactDirectory }): void {
    this.filter.set(`${detail.query} ${detail.count}`);
  }
}

enableProdMode();
const host = document.createElement('app-root');
document.getElementById('root')!.append(host);
await bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
