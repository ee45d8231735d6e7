import CMS from "@sveltia/cms";

// What says that it is loading has done its part.
document.getElementById("nc-root").replaceChildren();
CMS.init();
