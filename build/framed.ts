/**
 * Whoever lays a page over a frame can make people press what they do not see. Where the host sends the headers nobody
 * can frame the guide (`frame-ancestors`, which a page cannot say of itself); elsewhere this keeps everything out of a
 * frame that is not of the site itself or of `allowed`, and nothing starts. Whoever opened the window loses the way back
 * from it, too.
 */
export const framedScript = (allowed: readonly string[]) =>
  `if(self!==top){const ok=[location.origin,...${JSON.stringify(allowed)}];let by=[];` +
  // Firefox names no ancestors; of who asked for the page it tells, of a frame in a frame nobody knows the rest.
  `try{by=location.ancestorOrigins?[...location.ancestorOrigins]:parent===top?[new URL(document.referrer).origin]:['']}catch{by=['']}` +
  `if(!by.every(o=>ok.includes(o)))document.documentElement.dataset.framed=''}` +
  `try{if(opener)opener=null}catch{}`
