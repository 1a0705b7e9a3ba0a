require('../keeps/register.js');

void require('./picture-book.ts').pictureBook();
